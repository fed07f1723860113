import { scaleLinear, ticks } from 'd3';
import { sayNumber } from '../../../data/say';
import { numbersOf } from '../../../data/value';
import type { Lang } from '../../../data/vocabulary';
import { type PlacedTick, placeTicks } from '../../draw/marks/axis';
import { OPEN_END } from '../../draw/marks/open-arrow';
import { DETAIL, GAP, MARGIN, NAME, SAID, SECTION } from '../../draw/marks/row-styles';
import { labelLines, leading, type TextLine, textBlock, textWidth, wrap } from '../../draw/marks/text';
import { SIZES } from '../../draw/theme';
import type { ExploreData, ExploreFigure } from '../explore-data';
import type { FigureGroup } from './groups';

/** One row of a ranking in px: its words, and the middle of its mark. */
export type RankedRow = {
  readonly figure: ExploreFigure;
  readonly top: number;
  readonly height: number;
  readonly y: number;
  readonly name: readonly TextLine[];
  readonly said: readonly TextLine[];
};

export type Ranking = {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly RankedRow[];
  readonly titles: readonly { readonly lines: readonly TextLine[]; readonly notes: readonly TextLine[] }[];
  /** The axis of numbers, and where it runs in px. */
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  readonly ticks: readonly number[];
  readonly labels: readonly PlacedTick[];
  /** Whether the names stand beside the marks; otherwise above them. */
  readonly beside: boolean;
};

/** From this width on names stand beside the marks. */
const BESIDE = 640;
/** Height of a row with one line of words, what a further line adds, and the strip of a mark under its words. */
const ROW = 26;
const FURTHER = 15;
const STRIP = 22;
/** The widest columns of names and of values, in px. */
const NAMES = 400;
const VALUES = 190;
const BEFORE_TITLE = 14;
const AXIS = leading(SIZES.tick) + 8;

/**
 * Lays figures of one unit out as rows on one axis: what each is named by, the mark, the value in a column. `shares`:
 * numbers are parts of a hundred.
 */
export function layoutRanking(
  groups: readonly FigureGroup[],
  data: Pick<ExploreData, 'sources' | 'places'>,
  lang: Lang,
  width: number,
  shares: boolean,
): Ranking {
  const figures = groups.flatMap((one) => one.figures);
  const numbers = figures.flatMap(({ measured }) => numbersOf(measured));
  const domain = [Math.min(0, ...numbers), Math.max(0, ...numbers, numbers.every((n) => n === 0) ? 1 : 0)] as const;
  const beside = width >= BESIDE;
  const names = beside ? Math.min(NAMES, Math.round(width * 0.4)) : width;
  const values = Math.min(VALUES, Math.max(0, ...figures.map(({ short }) => textWidth(short, SAID))) + 2);
  const open = (kind: 'at-least' | 'at-most') =>
    figures.some(({ measured }) => measured.kind === kind) ? OPEN_END + 2 : MARGIN;
  const range = beside
    ? ([names + GAP + open('at-most'), width - values - GAP - open('at-least')] as const)
    : ([open('at-most'), width - open('at-least')] as const);
  const rows: RankedRow[] = [];
  const titles: Ranking['titles'][number][] = [];
  let top = AXIS;
  for (const { title, note = '', figures: some } of groups) {
    const head = textBlock(title, { x: 0, top: top + (title === '' ? 0 : BEFORE_TITLE), width }, SECTION);
    const more = textBlock(note, { x: 0, top: head.bottom + 1, width: Math.min(width, 720) }, DETAIL);
    titles.push({ lines: head.lines, notes: more.lines });
    if (title !== '') top = more.bottom + 5;
    const wordsOf = namesIn(some, data, shares);
    for (const figure of some) {
      const { name, detail } = wordsOf(figure);
      const row = placeRow(figure, name, detail, { top, names: names - 2, values, width, beside });
      rows.push(row);
      top += row.height;
    }
  }
  const at = scaleLinear(domain, range);
  const lines = ticks(domain[0], domain[1], beside ? 6 : 4);
  const labels = placeTicks(
    lines.map((n) => ({ at: at(n) / width, text: shares ? `${sayNumber(n, lang)}%` : sayNumber(n, lang) })),
    { plot: width, left: 0, right: 0 },
  );
  return { width, height: top + 2, rows, titles, domain, range, ticks: lines, labels, beside };
}

/**
 * What rows of a group are named by: their country where they are about several, else who published them; and when. What
 * was counted is told too where the rows differ in it, or two would have the same name.
 */
function namesIn(
  figures: readonly ExploreFigure[],
  { sources, places }: Pick<ExploreData, 'sources' | 'places'>,
  shares: boolean,
) {
  const isSeveral = new Set(figures.flatMap(({ place }) => place ?? [])).size > 1;
  const wordsOf = ({ place, source_id, when, counted }: ExploreFigure) => {
    const publisher = sources[source_id]?.short ?? '';
    const name = isSeveral && place !== null ? (places[place] ?? place) : publisher;
    return { name, parts: name === publisher ? [when] : [publisher, when], counted };
  };
  const names = figures.map((figure) => wordsOf(figure).name);
  const isMixed = shares || new Set(figures.map(({ variant }) => variant)).size > 1;
  return (figure: ExploreFigure) => {
    const { name, parts, counted } = wordsOf(figure);
    const tells = isMixed || names.indexOf(name) !== names.lastIndexOf(name);
    return { name, detail: [...parts, tells ? counted : ''].filter(Boolean).join(' · ') };
  };
}

type Space = {
  readonly top: number;
  readonly names: number;
  readonly values: number;
  readonly width: number;
  readonly beside: boolean;
};

function placeRow(
  figure: ExploreFigure,
  name: string,
  detail: string,
  { top, names, values, width, beside }: Space,
): RankedRow {
  const said = wrap(figure.short, beside ? values : Math.round(width * 0.5), SAID);
  const room = beside ? names : width - Math.max(...said.map((line) => textWidth(line, SAID))) - GAP;
  const lines = labelLines(name, detail, room, NAME, DETAIL);
  const count = Math.max(1, lines.length, said.length);
  const words = ROW + FURTHER * (count - 1);
  const from = (i: number, of: number) =>
    beside ? top + words / 2 + 4.5 + FURTHER * (i - (of - 1) / 2) : top + 17 + FURTHER * i;
  return {
    figure,
    top,
    height: beside ? words : words + STRIP - 4,
    y: beside ? top + words / 2 : top + words + STRIP / 2 - 4,
    name: lines.map((line, i) => ({ ...line, x: 0, y: from(i, lines.length) })),
    said: said.map((text, i) => ({ text, x: width, y: from(i, said.length) })),
  };
}

/** How far the axis's lines reach from the middle of a mark, where names stand above the marks. */
export const HALF_STRIP = STRIP / 2;
/** Px above the first row for the axis's numbers. */
export const AXIS_LINE = AXIS - 6;
