import type { Drawn, Ink } from '../chart';
import { BarMark } from '../marks/bar-mark';
import { Lines } from '../marks/lines';
import { between, Mark } from '../marks/mark';
import { GapSign, WORD_SIGN, WordSign } from '../marks/signs';
import { ValueMark } from '../marks/value-mark';
import { verticals } from '../marks/verticals';
import { type Colour, SIZES } from '../theme';
import type { PlacedSection, RowPlot } from './layout-row-plot';
import type { PlacedRow } from './place-row';

/** Draws a laid-out row plot: scaffolding first, then the marks, then their names. */
export function drawRowPlot({ sections, width }: RowPlot, ink: Ink): Drawn {
  return sections.map((section, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: sections have no identity and never move
    <g key={i} role={between(ink)}>
      <Scaffold section={section} width={width} ink={ink} />
      {section.rows.map((placed) => (
        <Mark key={placed.row.id} row={placed.row} ink={ink}>
          {ink.live && <rect y={placed.band.y} width={width} height={placed.band.height} className="band" />}
          <RowMark placed={placed} ink={ink} />
        </Mark>
      ))}
      <g aria-hidden={ink.live || undefined} pointerEvents="none">
        <RowWords rows={section.rows.filter(({ row }) => !row.emphasis)} colour="ink" ink={ink} />
        <RowWords rows={section.rows.filter(({ row }) => row.emphasis)} colour="accent" ink={ink} />
      </g>
    </g>
  ));
}

function Scaffold({ section, width, ink }: { section: PlacedSection; width: number; ink: Ink }): Drawn {
  const { axis, reference } = section;
  return (
    <g aria-hidden={ink.live || undefined} pointerEvents="none">
      {section.rule !== null && <path d={`M0 ${section.rule}H${width}`} stroke={ink.colour('ink')} strokeWidth={1.5} />}
      <Lines lines={section.title} size={SIZES.section} weight={600} fill={ink.colour('ink')} />
      <Lines lines={section.note} size={SIZES.detail} fill={ink.colour('soft')} />
      {axis && (
        <path
          {...verticals(
            axis.ticks.map(({ x }) => x),
            axis.grid,
          )}
          stroke={ink.colour('rule')}
        />
      )}
      {axis &&
        ANCHORS.map((anchor) => (
          <Lines
            key={anchor}
            lines={axis.ticks
              .filter((tick) => tick.text !== '' && tick.anchor === anchor)
              .map(({ x, text }) => ({ x, y: axis.labelY, text }))}
            size={SIZES.tick}
            fill={ink.colour('soft')}
            anchor={anchor}
          />
        ))}
      {axis && reference && (
        <g>
          <path
            d={axis.grid.map(([top, bottom]) => `M${reference.x} ${top}V${bottom}`).join('')}
            stroke={ink.colour('accent')}
            strokeWidth={1.5}
            strokeDasharray="2 3"
          />
          <Lines
            lines={[reference.label]}
            size={SIZES.tick}
            weight={600}
            fill={ink.colour('accent')}
            anchor={reference.anchor}
          />
        </g>
      )}
    </g>
  );
}

const ANCHORS = ['start', 'middle', 'end'] as const;

/** The words of rows that are set alike, kind by kind. */
function RowWords({ rows, colour, ink }: { rows: readonly PlacedRow[]; colour: Colour; ink: Ink }): Drawn {
  const said = (anchor: 'start' | 'end') =>
    rows.filter(({ saidAnchor }) => saidAnchor === anchor).flatMap((row) => row.said);
  const value = { size: SIZES.said, weight: 600, fill: ink.colour(colour), halo: ink.colour('paper') };
  return (
    <>
      <Lines lines={rows.flatMap(({ name }) => name)} size={SIZES.name} weight={600} fill={ink.colour(colour)} />
      <Lines lines={rows.flatMap(({ detail }) => detail)} size={SIZES.detail} fill={ink.colour('soft')} />
      <Lines lines={said('start')} {...value} />
      <Lines lines={said('end')} anchor="end" {...value} />
    </>
  );
}

function RowMark({ placed, ink }: { placed: PlacedRow; ink: Ink }): Drawn {
  const { mark, y, zero, sign, row } = placed;
  if (sign !== null) {
    return mark.kind === 'word' ? (
      <WordSign at={{ x: sign + WORD_SIGN / 2, y }} colour={placed.colour} ink={ink} />
    ) : (
      <GapSign at={{ x: sign + 8, y }} ink={ink} />
    );
  }
  if (placed.kind === 'dot')
    return <ValueMark placed={mark} y={y} colour={ink.colour(placed.colour)} emphasis={row.emphasis === true} />;
  const ours = 'formula' in row.of;
  return <BarMark placed={mark} zero={zero} y={y} colour={ink.colour(ours ? 'gap' : placed.colour)} hatched={ours} />;
}
