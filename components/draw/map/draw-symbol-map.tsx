import type { Drawn, Ink } from '../chart';
import { CircleMark } from '../marks/circle-mark';
import { Lines } from '../marks/lines';
import { Mark } from '../marks/mark';
import { GapSign, WordSign } from '../marks/signs';
import { SIZES } from '../theme';
import type { SymbolMap } from './layout-symbol-map';
import type { MapSymbol, PlacedSymbol } from './placed-symbol';

/** Draws a laid-out map: land, then the marks in the order of their rows, then the words. */
export function drawSymbolMap(geometry: SymbolMap, ink: Ink): Drawn {
  const { symbols, width, rules, heading, home, key } = geometry;
  return (
    <>
      <Ground geometry={geometry} ink={ink} />
      {symbols.map((placed) => (
        <Mark key={placed.row.id} row={placed.row} ink={ink}>
          <Band placed={placed} />
          <Leader placed={placed} ink={ink} />
          <Sign symbol={placed.symbol} ink={ink} />
        </Mark>
      ))}
      <g aria-hidden={ink.live || undefined} pointerEvents="none">
        <text x={home.x} y={home.y} fontSize={SIZES.name} fill={ink.colour('soft')} letterSpacing={2}>
          {home.text}
        </text>
        <path d={rules.map((y) => `M0 ${round(y)}H${width}`).join('')} stroke={ink.colour('rule')} />
        <Lines lines={heading} size={SIZES.section} weight={600} fill={ink.colour('ink')} />
        {symbols.map((placed) => (
          <Words key={placed.row.id} placed={placed} ink={ink} />
        ))}
        {key.map(({ symbol, line }) => (
          <g key={line.text}>
            {symbol.kind === 'circle' ? (
              <circle
                cx={round(symbol.x)}
                cy={round(symbol.y)}
                r={round(symbol.r)}
                fill="none"
                stroke={ink.colour('abroad')}
              />
            ) : (
              <Sign symbol={symbol} ink={ink} />
            )}
            <Lines lines={[line]} size={SIZES.tick} fill={ink.colour('soft')} />
          </g>
        ))}
      </g>
    </>
  );
}

function Ground({ geometry, ink }: { geometry: SymbolMap; ink: Ink }): Drawn {
  const { scale, origin, coasts, borders, russia } = geometry.land;
  return (
    <g
      transform={`scale(${scale.toFixed(4)})translate(${origin[0]} ${origin[1]})`}
      aria-hidden={ink.live || undefined}
      pointerEvents="none"
      fill="none"
      strokeLinejoin="round"
    >
      <path d={russia} fill={ink.colour('panel')} />
      <path d={borders} stroke={ink.colour('rule')} strokeWidth={round(0.8 / scale)} />
      <path d={coasts} stroke={ink.colour('edge')} strokeWidth={round(0.8 / scale)} />
    </g>
  );
}

function Band({ placed: { symbol, band } }: { placed: PlacedSymbol }): Drawn {
  return (
    <rect
      x={round(band.x)}
      y={round(band.y)}
      width={round(band.width)}
      height={round(band.height)}
      rx={symbol.kind === 'circle' ? round(band.width / 2) : 3}
      fill="none"
      pointerEvents="all"
      className="band"
    />
  );
}

/** A thin line to the country's point, or an arrow the way it lies. */
function Leader({ placed: { leader, away }, ink }: { placed: PlacedSymbol; ink: Ink }): Drawn {
  if (leader) {
    const [x, y] = leader.to.map(round);
    return (
      <g>
        <path
          d={`M${round(leader.from[0])} ${round(leader.from[1])}L${x} ${y}`}
          stroke={ink.colour('ink')}
          strokeWidth={0.8}
        />
        <circle cx={x} cy={y} r={1.8} fill={ink.colour('ink')} />
      </g>
    );
  }
  if (!away) return null;
  return (
    <path
      d="M-7 0H7M2 -5L7 0L2 5"
      transform={`translate(${round(away.x)} ${round(away.y)})rotate(${away.degrees})`}
      stroke={ink.colour('soft')}
      strokeWidth={1.5}
      fill="none"
    />
  );
}

/** A circle of the value's area; for words and gaps a sign of fixed size, which is no amount. */
function Sign({ symbol, ink }: { symbol: MapSymbol; ink: Ink }): Drawn {
  switch (symbol.kind) {
    case 'none':
      return null;
    case 'word':
      return <WordSign at={symbol} colour="abroad" ink={ink} />;
    case 'gap':
      return <GapSign at={{ x: round(symbol.x), y: round(symbol.y) }} ink={ink} />;
    case 'circle':
      return (
        <CircleMark
          x={round(symbol.x)}
          y={round(symbol.y)}
          kind={symbol.value}
          radii={symbol.radii.map(round)}
          colour={ink.colour('abroad')}
          rim={ink.colour('paper')}
          body={0.88}
        />
      );
  }
}

function Words({ placed: { label }, ink }: { placed: PlacedSymbol; ink: Ink }): Drawn {
  const { anchor } = label;
  const halo = ink.colour('paper');
  return (
    <g>
      <Lines lines={label.name} size={SIZES.said} weight={600} fill={ink.colour('ink')} anchor={anchor} halo={halo} />
      <Lines lines={label.said} size={SIZES.tick} fill={ink.colour('ink')} anchor={anchor} halo={halo} />
      <Lines lines={label.detail} size={SIZES.detail} fill={ink.colour('soft')} anchor={anchor} halo={halo} />
    </g>
  );
}

const round = (n: number) => Math.round(n * 100) / 100;
