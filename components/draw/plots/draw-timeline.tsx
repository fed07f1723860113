import type { Drawn, Ink } from '../chart';
import { Lines } from '../marks/lines';
import { between, Mark } from '../marks/mark';
import { TimeMark } from '../marks/time-mark';
import { verticals } from '../marks/verticals';
import { SIZES } from '../theme';
import type { PlacedPanel, Timeline } from './layout-timeline';
import type { PlacedItem } from './place-time-row';
import { TICK_PAD } from './time-axis';

/** Draws a laid-out timeline: axes and headings first, then the marks, then their words. */
export function drawTimeline({ panels, width }: Timeline, ink: Ink): Drawn {
  return panels.map((panel) => (
    <g key={panel.axis.days.first} role={between(ink)}>
      <Scaffold panel={panel} width={width} ink={ink} />
      {panel.lanes.flatMap(({ items }) =>
        items.flatMap((item) =>
          item.rows.map(({ row, band, time }) => (
            <Mark key={row.id} row={row} ink={ink}>
              {ink.live && <rect {...band} className="band" />}
              <TimeMark time={time} y={item.y} colour={ink.colour(item.colour)} emphasis={row.emphasis === true} />
            </Mark>
          )),
        ),
      )}
      <g aria-hidden={ink.live || undefined} pointerEvents="none">
        {(['ink', 'accent'] as const).map((colour) => (
          <ItemWords key={colour} items={itemsIn(panel, colour)} colour={colour} ink={ink} />
        ))}
      </g>
    </g>
  ));
}

function Scaffold({ panel, width, ink }: { panel: PlacedPanel; width: number; ink: Ink }): Drawn {
  const { axis, guides, lanes, zoom } = panel;
  const through = (lines: readonly { readonly x: number }[]) =>
    verticals(
      lines.map(({ x }) => x),
      axis.grid,
    );
  const tickTop = axis.minorY - SIZES.tick;
  return (
    <g aria-hidden={ink.live || undefined} pointerEvents="none">
      {zoom && <Zoom zoom={zoom} top={tickTop} grid={axis.grid} ink={ink} />}
      <Lines lines={panel.title} size={SIZES.section} weight={600} fill={ink.colour('ink')} />
      <g stroke={ink.colour('rule')}>
        <path
          {...verticals(
            axis.ticks.minor.filter(({ text }) => text).map(({ x }) => x),
            [[tickTop, axis.minorY + 4]],
          )}
        />
        <path {...through(axis.ticks.minor)} />
      </g>
      <g stroke={ink.colour('edge')}>
        <path
          {...verticals(
            axis.ticks.major.map(({ x }) => x),
            [[axis.majorY - SIZES.tick, axis.minorY + 4]],
          )}
        />
        <path {...through(axis.ticks.major)} />
      </g>
      <Lines lines={tickWords(axis.ticks.minor, axis.minorY)} size={SIZES.tick} fill={ink.colour('soft')} />
      <Lines
        lines={tickWords(axis.ticks.major, axis.majorY)}
        size={SIZES.tick}
        weight={600}
        fill={ink.colour('soft')}
      />
      {guides.map(({ x, label, anchor, colour }) => (
        <g key={x}>
          <path
            d={`${label ? `M${x} ${label.y - SIZES.tick}V${label.y + 4}` : ''}${axis.grid.map(([top, bottom]) => `M${x} ${top}V${bottom}`).join('')}`}
            stroke={ink.colour(colour)}
            strokeDasharray="2 3"
          />
          {label && <Lines lines={[label]} size={SIZES.tick} weight={600} fill={ink.colour(colour)} anchor={anchor} />}
        </g>
      ))}
      {lanes.map(({ rule, title, note, items }) => (
        <g key={rule}>
          <path d={`M0 ${rule}H${width}`} stroke={ink.colour('ink')} strokeWidth={1.5} />
          <Lines lines={title} size={SIZES.section} weight={600} fill={ink.colour('ink')} />
          <Lines lines={note} size={SIZES.detail} fill={ink.colour('soft')} />
          {items.map(({ between, y, colour }) =>
            between ? (
              <path key={y} d={`M${between[0]} ${y}H${between[1]}`} stroke={ink.colour(colour)} strokeWidth={6} />
            ) : null,
          )}
        </g>
      ))}
    </g>
  );
}

/** The days that the next panel enlarges, and the way to it. */
function Zoom(props: {
  zoom: NonNullable<PlacedPanel['zoom']>;
  top: number;
  grid: PlacedPanel['axis']['grid'];
  ink: Ink;
}): Drawn {
  const { zoom, top, grid, ink } = props;
  const [x1, x2] = zoom.x;
  const [from, to] = zoom.funnel;
  return (
    <g fill={ink.colour('panel')}>
      {[[top, top + SIZES.tick + 4] as const, ...grid].map(([start, end]) => (
        <rect key={start} x={x1} y={start} width={x2 - x1} height={end - start} />
      ))}
      <path d={`M${x1} ${from}H${x2}L${zoom.to[1]} ${to}H${zoom.to[0]}Z`} stroke={ink.colour('rule')} />
    </g>
  );
}

/** The items of a panel whose words are set in this colour: the article's own in accent, all others in ink. */
const itemsIn = (panel: PlacedPanel, colour: 'ink' | 'accent') =>
  panel.lanes.flatMap(({ items }) => items).filter((item) => (item.colour === 'accent') === (colour === 'accent'));

function ItemWords({
  items,
  colour,
  ink,
}: {
  items: readonly PlacedItem[];
  colour: 'ink' | 'accent';
  ink: Ink;
}): Drawn {
  const said = (anchor: 'start' | 'end') =>
    items.filter((item) => item.saidAnchor === anchor).flatMap((item) => item.said);
  const value = { size: SIZES.said, weight: 600, fill: ink.colour(colour), halo: ink.colour('paper') };
  return (
    <>
      <Lines lines={items.flatMap(({ name }) => name)} size={SIZES.name} weight={600} fill={ink.colour(colour)} />
      <Lines lines={items.flatMap(({ detail }) => detail)} size={SIZES.detail} fill={ink.colour('soft')} />
      <Lines lines={said('start')} {...value} />
      <Lines lines={said('end')} anchor="end" {...value} />
    </>
  );
}

const tickWords = (ticks: readonly { readonly x: number; readonly text: string }[], y: number) =>
  ticks.filter(({ text }) => text !== '').map(({ x, text }) => ({ x: x + TICK_PAD, y, text }));
