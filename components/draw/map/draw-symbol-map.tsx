import type { Drawn, Ink } from '../chart';
import { CircleMark } from '../marks/circle-mark';
import { Lines } from '../marks/lines';
import { Mark } from '../marks/mark';
import { GapSign, WordSign } from '../marks/signs';
import { Spot } from '../marks/spot';
import { DrawnFlow } from '../plots/draw-flow';
import { type Colour, SIZES } from '../theme';
import type { SymbolMap } from './layout-symbol-map';
import type { MapSymbol, PlacedSymbol } from './place-symbol';

/** Draws a laid-out map: land, marks with their labels in the order of the rows, and the lists below. */
export function drawSymbolMap({ symbols, land, home, outside }: SymbolMap, ink: Ink): Drawn {
  const quiet = { 'aria-hidden': ink.live || undefined, pointerEvents: 'none' } as const;
  return (
    <>
      <Ground land={land} ink={ink} />
      <g {...quiet}>
        <Ties symbols={symbols} ink={ink} />
        <Spot at={home.at ?? 0} down={home.down} ink={ink}>
          <text fontSize={SIZES.tick} fill={ink.colour('soft')} letterSpacing={2}>
            {home.text}
          </text>
        </Spot>
      </g>
      {symbols.map((placed) => (
        <Spotted key={placed.row.id} placed={placed} ink={ink} />
      ))}
      <g {...quiet}>
        {symbols.map(({ row, country }) =>
          country === null ? null : (
            <circle
              key={row.id}
              cx={ink.along(country.at)}
              cy={ink.down(country.down)}
              r={3}
              fill={ink.colour('ink')}
              stroke={ink.colour('paper')}
            />
          ),
        )}
      </g>
      <Spot at={0} down={1} ink={ink}>
        {outside.map((flow) => (
          <DrawnFlow key={flow.bottom} flow={flow} ink={ink} />
        ))}
      </Spot>
    </>
  );
}

/** Land, the borders on it, and Russia: three shapes that fill the picture; strokes keep their width when it scales. */
function Ground({ land, ink }: { land: SymbolMap['land']; ink: Ink }): Drawn {
  const thin = { vectorEffect: 'non-scaling-stroke', stroke: ink.colour('paper'), fill: 'none' } as const;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: ground, not content
    <svg
      viewBox={land.viewBox}
      width={ink.along(1)}
      height={ink.down(1)}
      preserveAspectRatio="none"
      aria-hidden={ink.live || undefined}
      pointerEvents="none"
    >
      <path d={land.ground} fill={ink.colour('land')} />
      <path d={land.russia} fill={ink.colour('home')} />
      <path d={land.borders} {...thin} />
    </svg>
  );
}

/** Lines from symbols to the countries that they are beside. */
export function Ties({ symbols, ink }: { symbols: readonly PlacedSymbol[]; ink: Ink }): Drawn {
  return symbols.map(
    ({ row, at, down, country }) =>
      country && (
        <line
          key={row.id}
          x1={ink.along(at)}
          y1={ink.down(down)}
          x2={ink.along(country.at)}
          y2={ink.down(country.down)}
          stroke={ink.colour('ink')}
        />
      ),
  );
}

/** A symbol at its spot, with its label. */
export function Spotted({ placed, ink }: { placed: PlacedSymbol; ink: Ink }): Drawn {
  const { row, at, down, symbol, name, said, anchor, box } = placed;
  const words = { size: SIZES.tick, fill: ink.colour('ink'), anchor, hidden: ink.live || undefined };
  return (
    <Mark row={row} ink={ink}>
      <Spot at={at} down={down} ink={ink}>
        {ink.live && <rect {...box} rx={box.width / 2} className="band" />}
        <Sign symbol={symbol} colour={row.emphasis ? 'accent' : 'abroad'} ink={ink} />
        <Lines lines={name} weight={600} {...words} />
        <Lines lines={said} {...words} />
      </Spot>
    </Mark>
  );
}

/** A circle whose area is the value; for words and gaps a sign of fixed size, because they are not an amount. */
function Sign({ symbol, colour, ink }: { symbol: MapSymbol; colour: Colour; ink: Ink }): Drawn {
  switch (symbol.kind) {
    case 'word':
      return <WordSign at={{ x: 0, y: 0 }} colour={colour} ink={ink} />;
    case 'gap':
      return <GapSign at={{ x: 0, y: 0 }} ink={ink} />;
    case 'circle':
      return (
        <CircleMark
          kind={symbol.value}
          radii={symbol.radii}
          colour={ink.colour(colour)}
          rim={ink.colour('paper')}
          body={0.92}
        />
      );
  }
}
