import type { Drawn, Ink } from '../chart';
import { Band } from '../marks/band';
import { FluidLines, upright } from '../marks/fluid-lines';
import { Lines } from '../marks/lines';
import { groupRole, Mark } from '../marks/mark';
import { TimeMark } from '../marks/time-mark';
import { type Colour, SIZES } from '../theme';
import type { PlacedItem, PlacedPanel, Timeline } from './layout-timeline';
import { TICK_PAD, type TimeTick } from './time-axis';

/** Draws a laid-out timeline: axes first, then marks, then text. */
export function drawTimeline({ panels, left }: Timeline, ink: Ink): Drawn {
  return panels.map((panel, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: panels have no identity and never move
    <g key={i} role={groupRole(ink)}>
      <Axis panel={panel} ink={ink} />
      {panel.items.map((item) => (
        <Item key={item.y} item={item} left={left} ink={ink} />
      ))}
      <g aria-hidden={ink.live || undefined} pointerEvents="none">
        {(['ink', 'accent'] as const).map((colour) => (
          <ItemWords
            key={colour}
            items={panel.items.filter((item) => (item.colour === 'accent') === (colour === 'accent'))}
            colour={colour}
            ink={ink}
          />
        ))}
      </g>
    </g>
  ));
}

/** One row, or two for a beginning and an end: the second has its own part of the pointer target, right of the line. */
function Item({ item, left, ink }: { item: PlacedItem; left: number; ink: Ink }): Drawn {
  const { rows, band, between, y } = item;
  const colour = ink.colour(item.colour);
  return (
    <>
      {between && (
        <line x1={ink.along(between[0])} x2={ink.along(between[1])} y1={y} y2={y} stroke={colour} strokeWidth={6} />
      )}
      {rows.map(({ row, time }, i) => (
        <Mark key={row.id} row={row} ink={ink}>
          {i === 0 || !ink.live ? (
            <Band left={left} {...band} ink={ink} />
          ) : (
            <rect x={ink.along(between?.[0] ?? 0)} y={band.y} width="100%" height={band.height} className="band" />
          )}
          <TimeMark time={time} y={y} colour={colour} emphasis={row.emphasis === true} ink={ink} />
        </Mark>
      ))}
    </>
  );
}

function Axis({ panel, ink }: { panel: PlacedPanel; ink: Ink }): Drawn {
  const { heading, ticks, axisY, grid } = panel;
  const below = axisY + SIZES.tick + 4;
  const words = (all: readonly TimeTick[], y: number) =>
    all.filter(({ text }) => text !== '').map(({ at, text }) => ({ at, x: TICK_PAD, y, text }));
  const soft = { size: SIZES.tick, fill: ink.colour('soft'), ink };
  return (
    <g aria-hidden={ink.live || undefined} pointerEvents="none">
      <Lines
        lines={heading}
        size={SIZES.section}
        weight={600}
        fill={ink.colour('ink')}
        quiet={ink.colour('soft')}
        ink={ink}
      />
      <FluidLines
        lines={[...ticks.minor, ...ticks.major].flatMap(({ at }) => grid.map(([top, end]) => upright(at, top, end)))}
        stroke={ink.colour('rule')}
        ink={ink}
      />
      <Lines lines={words(ticks.minor, below)} {...soft} />
      <Lines lines={words(ticks.major, axisY)} weight={600} {...soft} />
    </g>
  );
}

function ItemWords({ items, colour, ink }: { items: readonly PlacedItem[]; colour: Colour; ink: Ink }): Drawn {
  const fill = ink.colour(colour);
  const [anchor] = items.map(({ nameAnchor }) => nameAnchor);
  const said = (side: 'start' | 'end') => items.filter((item) => item.saidAnchor === side).flatMap((item) => item.said);
  return (
    <>
      <Lines
        lines={items.flatMap(({ name }) => name)}
        size={SIZES.name}
        weight={600}
        fill={fill}
        quiet={ink.colour('soft')}
        anchor={anchor}
        ink={ink}
      />
      <Lines lines={said('start')} size={SIZES.said} fill={fill} ink={ink} />
      <Lines lines={said('end')} size={SIZES.said} fill={fill} anchor="end" ink={ink} />
    </>
  );
}
