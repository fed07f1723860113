import { numbersOf } from '../../../data/value';
import type { Composition, Geometry, Shown } from '../chart';
import { type PlacedTick, placeTicks } from '../marks/axis';
import { inkExtent, type PlacedValue } from '../marks/place-value';
import { DETAIL, MARGIN, SECTION, TICK } from '../marks/row-styles';
import { labelLines, leading, type TextLine } from '../marks/text';
import type { Stretch } from '../marks/upright';
import type { Colour } from '../theme';
import { type Flow, layoutFlow } from './layout-flow';
import { type PlacedRow, placeRow, type RowSpace } from './place-row';
import { depthIn, isFlow, type Margins, marginsOf, type Section, scaleOf } from './row-margins';

export type PlacedSection = {
  readonly heading: readonly TextLine[];
  readonly head: Colour;
  readonly rows: readonly PlacedRow[];
  /** The rows of a section without any numbers, as running text. */
  readonly flow: Flow | null;
  /** Grid lines, as fractions, and the stretches they run through, which leave out text. */
  readonly grid: readonly number[];
  readonly through: readonly Stretch[];
  /** The line of the article's figure: its place, as a fraction, and the stretches it runs through. */
  readonly reference: { readonly at: number; readonly through: readonly Stretch[] } | null;
  /** Tick labels, below the last section of a scale only. */
  readonly ticks: readonly PlacedTick[];
  readonly tickY: number;
};

export type RowPlot = Geometry & { readonly sections: readonly PlacedSection[] };

/** With more rows than this, rows are closer together. */
const MANY = 8;
/** Space in px between sections, and between a heading and its rows. */
const APART = 12;
const UNDER_HEAD = 4;
/** Height in px of an axis' labels. */
const AXIS = 18;

/**
 * Stacks rows of values, section by section, without empty sections. Wide pictures have names in a column on the left,
 * narrow ones above the marks, cards of the gallery in a narrow column. Bars are labelled with their numbers and have
 * no axis. A wide picture of a known `width` in px uses all of it and has its values in a column on the right.
 */
export function layoutRowPlot(
  all: readonly Section[],
  composition: Composition,
  shown?: Shown,
  width?: number,
): RowPlot {
  const sections = all.filter(({ rows }) => rows.length > 0);
  const dense = width === undefined && sections.flatMap(({ rows }) => rows).length > MANY;
  const hasParts = sections.some(({ rows }) => rows.some((row) => depthIn(sections, row) > 0));
  const frame = { ...marginsOf(sections, composition, shown, width), dense, hasParts, column: width !== undefined };
  let top = 0;
  const placed = sections.map((section, i) => {
    const isLastOfScale = sections[i + 1]?.scale !== section.scale;
    const result = placeSection(section, { ...frame, top, isLastOfScale });
    top = result.bottom + APART;
    return result.section;
  });
  const { left, right, least } = frame;
  const cuts = placed.flatMap(({ rows }) => rows.map(({ band }) => Math.floor(band.y + band.height)));
  return { left, right, least, height: Math.ceil(top - APART), cuts, sections: placed };
}

function placeSection(
  section: Section,
  frame: Margins & Pick<RowSpace, 'dense' | 'column' | 'hasParts' | 'top'> & { readonly isLastOfScale: boolean },
): { section: PlacedSection; bottom: number } {
  const { left, right, least, names, plot, dense, column, hasParts, top, isLastOfScale } = frame;
  if (isFlow(section)) {
    const flow = layoutFlow(section.rows, section.title, { left: -left, top, width: least });
    const empty = { heading: [], rows: [], grid: [], through: [], reference: null, ticks: [], tickY: 0 };
    return { section: { ...empty, head: section.head, flow }, bottom: flow.bottom };
  }
  const scale = scaleOf(section);
  const isDots = section.mark === 'dot';
  const reference = isDots && section.reference !== undefined ? scale(section.reference) : null;
  const step = leading(SECTION.size);
  const heading = labelLines(section.title, section.note, least, SECTION, DETAIL).map((line, i) => ({
    ...line,
    x: -left,
    y: top + step * (i + 1) - 4,
  }));
  const rowsTop = top + step * heading.length + (heading.length > 0 ? UNDER_HEAD : 0);
  let y = rowsTop;
  const rows = section.rows.map((row) => {
    const depth = depthIn([section], row);
    const shared = { left, right, least, names, plot, scale, reference, dense, column, hasParts };
    const space: RowSpace = { ...shared, top: y, depth };
    const whole = section.rows.find(({ id }) => id === section.wholes[row.id]);
    const placed = placeRow(row, { colour: section.colour(row), kind: section.mark, whole }, space);
    y = placed.band.y + placed.band.height;
    return placed;
  });
  const hasScale = section.rows.some((row) => numbersOf(row.of.measured).length > 0);
  const axis = hasScale && isDots;
  const labelled = axis && isLastOfScale;
  // In a column, values may take several lines, and the grid must keep clear of the last one's letters.
  const reach = column ? 6 : 9;
  /** Where lines run: through all rows if names are beside the marks, only at the marks if names are above them. */
  const throughOf = (isFree: (row: PlacedRow) => boolean) =>
    names === null
      ? rows.filter((row) => isPlaced(row) && isFree(row)).map(({ y: at }) => [at - reach, at + reach] as const)
      : stretchesOf(rows, (row) => isPlaced(row) && isFree(row), rowsTop, y);
  const tickAt = (n: number) => ({ at: scale(n), text: section.sayTick(n) });
  return {
    bottom: y + (labelled ? AXIS : 0),
    section: {
      heading,
      head: section.head,
      rows,
      flow: null,
      grid: hasScale ? (axis ? section.ticks : [0]).map(scale) : [],
      through: throughOf(() => true),
      reference:
        axis && reference !== null ? { at: reference, through: throughOf(({ breaksLine }) => !breaksLine) } : null,
      ticks: labelled
        ? placeTicks(section.ticks.map(tickAt), { plot, left: Math.min(left, 24), right: Math.max(right, MARGIN) })
        : [],
      tickY: y + TICK.size + 2,
    },
  };
}

/** The stretches between `top` and `bottom` without the rows that a line may not run through. */
function stretchesOf(
  rows: readonly PlacedRow[],
  isFree: (row: PlacedRow) => boolean,
  top: number,
  bottom: number,
): readonly Stretch[] {
  const gaps = rows.filter((row) => !isFree(row)).map(({ band }) => [band.y, band.y + band.height] as const);
  const starts = [top, ...gaps.map(([, end]) => end)];
  const ends = [...gaps.map(([start]) => start), bottom];
  return starts.map((start, i) => [start, ends[i] ?? bottom] as const).filter(([start, end]) => end > start);
}

const isPlaced = ({ mark }: { readonly mark: PlacedValue }) => inkExtent(mark) !== null;
