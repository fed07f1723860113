import type { Drawn, Ink } from '../chart';
import { Band } from '../marks/band';
import { BarMark } from '../marks/bar-mark';
import { FluidLines, upright } from '../marks/fluid-lines';
import { haloOf } from '../marks/halo';
import { Lines } from '../marks/lines';
import { groupRole, Mark } from '../marks/mark';
import { GapSign } from '../marks/signs';
import { Upright } from '../marks/upright';
import { ValueMark } from '../marks/value-mark';
import { type Colour, SIZES } from '../theme';
import { DrawnFlow } from './draw-flow';
import type { PlacedSection, RowPlot } from './layout-row-plot';
import type { PlacedRow } from './place-row';

/** Draws a laid-out row plot: axes first, then marks, then text. */
export function drawRowPlot({ sections, left }: RowPlot, ink: Ink): Drawn {
  return sections.map((section, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: sections have no identity and never move
    <g key={i} role={groupRole(ink)}>
      <Scaffold section={section} ink={ink} />
      {section.rows.map((placed) => (
        <Mark key={placed.row.id} row={placed.row} ink={ink}>
          <Band left={left} {...placed.band} ink={ink} />
          <RowMark placed={placed} ink={ink} />
        </Mark>
      ))}
      {section.flow && <DrawnFlow flow={section.flow} ink={ink} />}
      <g aria-hidden={ink.live || undefined} pointerEvents="none" {...(isCrossed(section) && haloOf(ink))}>
        <RowWords rows={section.rows.filter(({ row }) => !row.emphasis)} colour="ink" ink={ink} />
        <RowWords rows={section.rows.filter(({ row }) => row.emphasis)} colour="accent" ink={ink} />
      </g>
    </g>
  ));
}

/** Whether values may overlap grid lines or the outline of a whole, and so need a halo. */
const isCrossed = ({ grid, rows }: PlacedSection) =>
  grid.some((at) => at > 0) || rows.some(({ whole }) => whole !== null);

const ANCHORS = ['start', 'middle', 'end'] as const;

function Scaffold({ section, ink }: { section: PlacedSection; ink: Ink }): Drawn {
  const { heading, head, grid, through, reference, ticks, tickY } = section;
  return (
    <g aria-hidden={ink.live || undefined} pointerEvents="none">
      <Lines
        lines={heading}
        size={SIZES.section}
        weight={600}
        fill={ink.colour(head)}
        quiet={ink.colour('soft')}
        ink={ink}
      />
      <FluidLines
        lines={grid.filter((at) => at > 0).flatMap((at) => through.map(([top, end]) => upright(at, top, end)))}
        stroke={ink.colour('rule')}
        ink={ink}
      />
      {grid.includes(0) && <Upright at={0} through={through} stroke={ink.colour('edge')} ink={ink} />}
      {reference !== null && <Upright {...reference} stroke={ink.colour('accent')} strokeWidth={1.5} ink={ink} />}
      {ANCHORS.map((anchor) => (
        <Lines
          key={anchor}
          lines={ticks
            .filter((tick) => tick.text !== '' && tick.anchor === anchor)
            .map(({ at, text, x }) => ({ at, x, y: tickY, text }))}
          size={SIZES.tick}
          fill={ink.colour('soft')}
          anchor={anchor}
          ink={ink}
        />
      ))}
    </g>
  );
}

/** Names and values of rows in the same colour, grouped by text style. */
function RowWords({ rows, colour, ink }: { rows: readonly PlacedRow[]; colour: Colour; ink: Ink }): Drawn {
  const fill = ink.colour(colour);
  const [anchor] = rows.map(({ nameAnchor }) => nameAnchor);
  return (
    <>
      <Lines
        lines={rows.flatMap(({ name }) => name)}
        size={SIZES.name}
        weight={600}
        fill={fill}
        quiet={ink.colour('soft')}
        anchor={anchor}
        ink={ink}
      />
      <Said rows={rows.filter(({ mark }) => mark.kind !== 'word')} colour={colour} ink={ink} />
    </>
  );
}

function Said({ rows, colour, ink }: { rows: readonly PlacedRow[]; colour: Colour; ink: Ink }): Drawn {
  const value = { size: SIZES.said, weight: colour === 'accent' ? 600 : undefined, fill: ink.colour(colour), ink };
  return (['start', 'end'] as const).map((side) => (
    <Lines
      key={side}
      lines={rows.filter(({ saidAnchor }) => saidAnchor === side).flatMap((row) => row.said)}
      anchor={side}
      {...value}
    />
  ));
}

function RowMark({ placed, ink }: { placed: PlacedRow; ink: Ink }): Drawn {
  const { mark, y, zero, row, whole, provenance, thick } = placed;
  const colour = ink.colour(placed.colour);
  if (placed.gap) return <GapSign at={{ x: 8, y }} ink={ink} />;
  // A value in words has no place on the scale, so the words themselves are its mark.
  if (mark.kind === 'word') return <Said rows={[placed]} colour={row.emphasis ? 'accent' : 'ink'} ink={ink} />;
  if (placed.kind === 'dot')
    return (
      <ValueMark
        placed={mark}
        y={y}
        colour={colour}
        emphasis={row.emphasis === true}
        claimed={provenance === 'claimed'}
        paper={ink.colour('paper')}
        ink={ink}
      />
    );
  return (
    <>
      {whole && (
        <g opacity={0.5}>
          <BarMark placed={whole} zero={zero} y={y} colour={colour} provenance="claimed" thick={thick} ink={ink} />
        </g>
      )}
      <BarMark placed={mark} zero={zero} y={y} colour={colour} provenance={provenance} thick={thick} ink={ink} />
    </>
  );
}
