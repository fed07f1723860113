import type { Drawn, Ink } from '../chart';
import { Lines } from '../marks/lines';
import { between, Mark } from '../marks/mark';
import { px } from '../marks/px';
import { GapSign, WordSign } from '../marks/signs';
import { Spot } from '../marks/spot';
import type { TextLine } from '../marks/text';
import { SIZES } from '../theme';
import { DrawnTimeMark } from './draw-time-mark';
import type { FluidBox } from './fluid-box';
import type { PlacedPanel } from './layout-time-panel';
import type { TimePlot } from './layout-time-plot';
import { ENDS, type PlacedBracket } from './place-bracket';

/** Draws laid-out panels: axes first, then lines between dots, the marks, and their labels. */
export function drawTimePlot({ panels }: TimePlot, ink: Ink): Drawn {
  return panels.map((panel, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: panels have no identity and never move
    <g key={i} role={between(ink)}>
      <Ground panel={panel} ink={ink} />
      {panel.marks.map((mark) => (
        <Mark key={mark.row.id} row={mark.row} ink={ink}>
          {ink.live && <Band box={mark.band} ink={ink} />}
          <DrawnTimeMark mark={mark} ink={ink} />
        </Mark>
      ))}
      {panel.words.map(({ row, colour, at, sign, band, lines }) => (
        <Mark key={row.id} row={row} ink={ink}>
          <Spot at={at} y={0} ink={ink}>
            {ink.live && <rect {...band} className="band" />}
            {row.of.measured.kind === 'word' ? (
              <WordSign at={sign} colour={colour} ink={ink} />
            ) : (
              <GapSign at={sign} ink={ink} />
            )}
          </Spot>
          <Lines lines={lines} size={SIZES.detail} fill={ink.colour('soft')} ink={ink} />
        </Mark>
      ))}
      <Labels panel={panel} ink={ink} />
    </g>
  ));
}

/** What a pointer hits: a piece of the axis, or where it is a dot a square around it. */
function Band({ box: { from, to, top, bottom }, ink }: { box: FluidBox; ink: Ink }): Drawn {
  const size = { y: px(top), height: px(bottom - top), className: 'band' };
  if (from.at !== to.at) return <rect x={ink.along(from.at)} width={ink.along(to.at - from.at)} {...size} />;
  return (
    <Spot at={from.at} y={0} ink={ink}>
      <rect x={from.x} width={to.x - from.x} {...size} />
    </Spot>
  );
}

/** Heading, axes, guides and the lines between dots. */
function Ground({ panel, ink }: { panel: PlacedPanel; ink: Ink }): Drawn {
  const { from, to, timeTo, top, zero, times, undated, keys } = panel;
  const [x1, x2] = [ink.along(from), ink.along(timeTo)];
  const quiet = { size: SIZES.tick, fill: ink.colour('soft'), ink };
  return (
    <g aria-hidden={ink.live || undefined} pointerEvents="none">
      {undated && (
        <rect
          x={ink.along(undated.from)}
          width={ink.along(to - undated.from)}
          y={top}
          height={px(zero - top)}
          fill={ink.colour('panel')}
        />
      )}
      <Lines lines={panel.title} size={SIZES.section} weight={600} fill={ink.colour(panel.heading)} ink={ink} />
      <Lines lines={panel.note} size={SIZES.detail} fill={ink.colour('soft')} ink={ink} />
      {keys.map(({ colour, line }) => (
        <Spot key={line.text} at={line.at ?? 0} y={0} ink={ink}>
          <rect x={line.x - 16} y={line.y - 10} width={11} height={11} fill={ink.colour(colour)} />
        </Spot>
      ))}
      <Lines lines={keys.map(({ line }) => line)} size={SIZES.detail} fill={ink.colour('soft')} ink={ink} />
      {panel.ticks
        .filter(({ y }) => y !== zero)
        .map(({ y }) => (
          <line key={y} x1={x1} x2={x2} y1={y} y2={y} stroke={ink.colour('rule')} />
        ))}
      <Lines lines={present(panel.ticks)} {...quiet} anchor="end" />
      <line x1={x1} x2={x2} y1={zero} y2={zero} stroke={ink.colour('edge')} />
      {times.map(({ at }) => (
        <line key={at} x1={ink.along(at)} x2={ink.along(at)} y1={zero} y2={zero + 5} stroke={ink.colour('edge')} />
      ))}
      <Lines lines={[...present(times), ...(undated ? [undated.line] : [])]} {...quiet} anchor="middle" />
      {panel.guides.map(({ at, top: begins }) => (
        <line
          key={at}
          x1={ink.along(at)}
          x2={ink.along(at)}
          y1={begins}
          y2={zero}
          stroke={ink.colour('edge')}
          strokeDasharray="1.5 3"
        />
      ))}
      {(['start', 'end'] as const).map((anchor) => (
        <Lines
          key={anchor}
          lines={panel.guides.filter((guide) => guide.anchor === anchor).map(({ line }) => line)}
          {...quiet}
          anchor={anchor}
        />
      ))}
      {panel.bracket && <Bracket bracket={panel.bracket} ink={ink} />}
      {panel.joined.map(({ from: [ax, ay], to: [bx, by], colour }) => (
        <line
          key={`${ax} ${bx} ${ay}`}
          x1={ink.along(ax)}
          x2={ink.along(bx)}
          y1={ay}
          y2={by}
          stroke={ink.colour(colour)}
          strokeWidth={1.25}
        />
      ))}
    </g>
  );
}

/** What may be one figure, held together from below. */
function Bracket({ bracket: { from, to, y, lines }, ink }: { bracket: PlacedBracket; ink: Ink }): Drawn {
  const end = (at: number) => <line x1={ink.along(at)} x2={ink.along(at)} y1={y - ENDS} y2={y} />;
  return (
    <>
      <g stroke={ink.colour('edge')}>
        <line x1={ink.along(from)} x2={ink.along(to)} y1={y} y2={y} />
        {end(from)}
        {end(to)}
      </g>
      <Lines lines={lines} size={SIZES.detail} fill={ink.colour('soft')} anchor="middle" ink={ink} />
    </>
  );
}

const present = (all: readonly { readonly line: TextLine | null }[]) =>
  all.flatMap(({ line }) => (line === null ? [] : [line]));

/** The labels beside marks, those that are set alike together. */
export function Labels({ panel, ink }: { panel: PlacedPanel; ink: Ink }): Drawn {
  return (
    <g aria-hidden={ink.live || undefined} pointerEvents="none">
      {(['start', 'middle', 'end'] as const).flatMap((anchor) =>
        [true, false].map((isArticle) => {
          const alike = panel.labels.filter((one) => one.anchor === anchor && (one.colour === 'accent') === isArticle);
          const bold = ink.colour(isArticle ? 'accent' : 'ink');
          return (
            <g key={`${anchor} ${isArticle}`}>
              <Lines
                lines={alike.flatMap((one) => one.bold)}
                size={SIZES.said}
                weight={600}
                fill={bold}
                anchor={anchor}
                ink={ink}
              />
              <Lines
                lines={alike.flatMap(({ quiet }) => quiet)}
                size={SIZES.detail}
                fill={ink.colour('soft')}
                anchor={anchor}
                ink={ink}
              />
            </g>
          );
        }),
      )}
    </g>
  );
}
