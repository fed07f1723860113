import { group } from 'd3';
import type { Drawn, Ink } from '../chart';
import { across, FluidLines, LineSets, upright } from '../marks/fluid-lines';
import { haloOf } from '../marks/halo';
import { Lines } from '../marks/lines';
import { groupRole, Mark } from '../marks/mark';
import { px } from '../marks/px';
import { GapSign, WordSign } from '../marks/signs';
import { Spot } from '../marks/spot';
import type { TextLine } from '../marks/text';
import { PALE, SIZES } from '../theme';
import { DrawnTimeMark } from './draw-time-mark';
import type { FluidBox } from './fluid-box';
import type { HorizontalBars } from './layout-horizontal-bars';
import { KEY_INDENT } from './layout-panel-head';
import type { PlacedPanel } from './layout-time-panel';
import type { TimePlot } from './layout-time-plot';
import { ENDS, type PlacedBracket } from './place-bracket';
import { tailOf } from './place-time-mark';

/** Draws laid-out panels: axes first, then lines between dots, marks, and labels. */
export function drawTimePlot({ panels }: TimePlot, ink: Ink): Drawn {
  return panels.map((panel, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: panels have no identity and never move
    <g key={i} role={groupRole(ink)}>
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

/** A pointer target: a part of the axis, or a square around a dot. */
function Band({ box: { from, to, top, bottom }, ink }: { box: FluidBox; ink: Ink }): Drawn {
  const size = { y: px(top), height: px(bottom - top), className: 'band' };
  if (from.at !== to.at) return <rect x={ink.along(from.at)} width={ink.along(to.at - from.at)} {...size} />;
  return (
    <Spot at={from.at} y={0} ink={ink}>
      <rect x={from.x} width={to.x - from.x} {...size} />
    </Spot>
  );
}

/** Everything behind the marks: heading, axes, guides and the lines between dots. */
export function Ground({ panel, ink }: { panel: PlacedPanel; ink: Ink }): Drawn {
  const { to, top, zero, undated, keys } = panel;
  const hasDots = panel.marks.every(({ form }) => form === 'dot');
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
      {keys.map(({ colour, lines: [first] }) => (
        <Spot key={first?.text} at={first?.at ?? 0} y={0} ink={ink}>
          <rect
            x={(first?.x ?? 0) - KEY_INDENT}
            y={(first?.y ?? 0) - 10}
            width={11}
            height={11}
            rx={hasDots ? 5.5 : undefined}
            fill={ink.colour(colour)}
          />
        </Spot>
      ))}
      <Lines lines={keys.flatMap(({ lines }) => lines)} size={SIZES.detail} fill={ink.colour('soft')} ink={ink} />
      {panel.horizontal ? (
        <HorizontalGround panel={panel.horizontal} top={top} ink={ink} />
      ) : (
        <Axes panel={panel} ink={ink} />
      )}
      {(['start', 'end'] as const).map((anchor) => (
        <Lines
          key={anchor}
          lines={panel.guides.filter((guide) => guide.anchor === anchor).map(({ line }) => line)}
          {...quiet}
          anchor={anchor}
        />
      ))}
      {panel.bracket && <Bracket bracket={panel.bracket} ink={ink} />}
      <LineSets
        sets={[
          ...[...group(panel.marks, ({ colour }) => colour)].map(([colour, marks]) => ({
            lines: marks.flatMap(tailOf),
            stroke: ink.colour(colour),
            strokeOpacity: PALE,
          })),
          ...[...group(panel.joined, ({ colour }) => colour)].map(([colour, lines]) => ({
            lines: lines.map(({ from: [ax, y1], to: [bx, y2] }) => ({ from: ax, to: bx, y1, y2 })),
            stroke: ink.colour(colour),
            strokeWidth: 1.5,
          })),
        ]}
        ink={ink}
      />
    </g>
  );
}

/** The axis of numbers with its grid lines, and the axis of time. */
function Axes({ panel, ink }: { panel: PlacedPanel; ink: Ink }): Drawn {
  const { from, timeTo, zero, times, undated } = panel;
  const edge = ink.colour('edge');
  const quiet = { size: SIZES.tick, fill: ink.colour('soft'), ink };
  return (
    <>
      <Lines lines={present(panel.ticks)} {...quiet} anchor="end" />
      <LineSets
        sets={[
          {
            lines: panel.ticks.filter(({ y }) => y !== zero).map(({ y }) => across(from, timeTo, y)),
            stroke: ink.colour('rule'),
          },
          { lines: [across(from, timeTo, zero), ...times.map(({ at }) => upright(at, zero, zero + 5))], stroke: edge },
          {
            lines: panel.guides.map(({ at, top: begins }) => upright(at, begins, zero)),
            stroke: edge,
            strokeDasharray: '1.5 3',
          },
        ]}
        ink={ink}
      />
      <Lines lines={[...present(times), ...(undated ? [undated.line] : [])]} {...quiet} anchor="middle" />
    </>
  );
}

/** The line where horizontal bars begin, and the years beside them. */
function HorizontalGround({ panel, top, ink }: { panel: HorizontalBars; top: number; ink: Ink }): Drawn {
  return (
    <>
      <FluidLines lines={[upright(panel.from, top, panel.bottom)]} stroke={ink.colour('edge')} ink={ink} />
      <Lines lines={panel.names} size={SIZES.tick} fill={ink.colour('soft')} anchor="end" ink={ink} />
    </>
  );
}

/** A bracket below marks that may be one figure. */
function Bracket({ bracket: { from, to, y, lines }, ink }: { bracket: PlacedBracket; ink: Ink }): Drawn {
  const end = (at: number) => upright(at, y - ENDS, y);
  return (
    <>
      <FluidLines lines={[across(from, to, y), end(from), end(to)]} stroke={ink.colour('edge')} ink={ink} />
      <Lines lines={lines} size={SIZES.detail} fill={ink.colour('soft')} anchor="middle" ink={ink} />
    </>
  );
}

const present = (all: readonly { readonly line: TextLine | null }[]) =>
  all.flatMap(({ line }) => (line === null ? [] : [line]));

/** The labels of marks, grouped by text style. */
export function Labels({ panel, ink }: { panel: PlacedPanel; ink: Ink }): Drawn {
  return (
    <g aria-hidden={ink.live || undefined} pointerEvents="none" {...haloOf(ink)}>
      {(['start', 'middle', 'end'] as const).flatMap((anchor) =>
        [true, false].flatMap((isArticle) => {
          const alike = panel.labels.filter((one) => one.anchor === anchor && (one.colour === 'accent') === isArticle);
          const bold = ink.colour(isArticle ? 'accent' : 'ink');
          const said = { size: SIZES.said, anchor, ink };
          return [
            <Lines
              key={`${bold} ${anchor}`}
              lines={alike.flatMap((one) => one.bold)}
              weight={600}
              fill={bold}
              {...said}
            />,
            <Lines
              key={`quiet ${bold} ${anchor}`}
              lines={alike.flatMap(({ quiet }) => quiet)}
              {...said}
              size={SIZES.detail}
              fill={ink.colour('soft')}
            />,
          ];
        }),
      )}
    </g>
  );
}
