import { event } from '../../../data/dataset';
import { sayNumber } from '../../../data/say';
import { numbersOf } from '../../../data/value';
import type { Lang } from '../../../data/vocabulary';
import type { Composition, Row } from '../../draw/chart';
import { countedTo, type TimePanel } from '../../draw/plots/time-panel';
import { timePlot } from '../../draw/plots/time-plot';
import type { Days } from '../../draw/plots/time-scale';
import { wordsOf } from '../../words';
import { totalEstimates } from '../total-estimates';
import { bareFrame, bareOf, isMeasured, rowsOf } from './rows';

/** The kinds of total, in the order of the panels. */
export const KINDS = ['left', 'year', 'abroad'] as const;

/** Totals that have their name in the picture; the others have it in their note. */
const NAMED: Readonly<Record<Composition, readonly string[]>> = {
  wide: [
    'nyt-total-fled',
    'total-rerussia-2023',
    'total-ukmod-2023',
    'total-ranepa-2025',
    'total-thebell-2024',
    'total-thebell-2022',
    'total-okrussians-2022-03',
  ],
  narrow: ['nyt-total-fled', 'total-thebell-2024', 'total-rerussia-2023', 'total-ukmod-2023'],
};

/** Totals that are probably one figure: the article's, last, and those it may come from; see data/relations.json. */
export const LIKELY_SAME = ['total-rerussia-2023', 'total-mmc-2024', 'nyt-total-fled'];

/** The axis begins early enough for the invasion's label to fit left of its line. */
const DAYS: Readonly<Record<Composition, Days>> = {
  wide: { first: '2022-01-01', last: '2025-06-30' },
  narrow: { first: '2021-10-01', last: '2025-06-30' },
};
const THOUSAND = 1000;
/** The top of the scale as a multiple of the highest total, which has a label of two lines. */
const HEADROOM = 1.1;

/** The panels in each composition: least width and height in px, and their shares of the width. */
const PANELS = {
  wide: { least: 660, height: 277, shares: [5.2, 2.6, 2.2] },
  narrow: { least: 326, height: 182, shares: [5, 2.1, 1.4] },
} as const;

/** The totals that each composition draws: a phone has room only for the headline rows. */
export function totalRows(lang: Lang, composition: Composition): readonly Row[] {
  const shown = new Set(totalEstimates.rows(lang, composition === 'wide' ? 'all' : 'headline').map(({ id }) => id));
  return rowsOf(totalEstimates, lang).filter(({ id }) => shown.has(id));
}

/** The panels' layout; they are side by side in both compositions. */
export function layoutTotals(composition: Composition, lang: Lang) {
  const plot = totalsPlot(composition, lang);
  return { plot, placed: plot.layout(totalRows(lang, composition), bareFrame(lang)) };
}

/**
 * The three panels: one for each kind of total, on one scale of people. On a phone the switches above, in the same order
 * and colours, are their headings.
 */
function totalsPlot(composition: Composition, lang: Lang) {
  const { least, height, shares } = PANELS[composition];
  const { kinds, bracket, shortBracket, guides, names, shortNames, published } = wordsOf(lang).overview.totals;
  const named = NAMED[composition];
  const ownNames: Readonly<Record<string, string>> = composition === 'wide' ? names : shortNames;
  const labelOf = (row: Row): readonly string[] => {
    const name = ownNames[row.id] ?? row.name;
    if (row.of.measured.kind === 'range') return [name, bareOf(row.id, lang)];
    // The last panel has room for one word.
    if (composition === 'narrow') return inThousands(row, name, lang);
    if (row.group === 'abroad') return [name, ...row.short.split(/ (?=\d)/)];
    return [name, row.short];
  };
  const panelOf = (kind: (typeof KINDS)[number], i: number, rows: readonly Row[]): TimePanel => ({
    title: composition === 'wide' ? kinds[kind].title : '',
    rows: rows.filter(({ group }) => group === kind),
    colour: kind,
    days: kind === 'left' ? DAYS[composition] : null,
    ...(kind === 'left' && {
      when: countedTo,
      // The later one first, so that it is labelled right of its line, and the other left.
      guides: [
        { day: event('event-mobilisation').date ?? '', text: guides.mobilisation },
        { day: event('event-invasion').date ?? '', text: guides.invasion },
      ],
      bracket: { ids: LIKELY_SAME, text: composition === 'wide' ? bracket : shortBracket },
    }),
    scale: 'people',
    ticks: 3,
    to: highest * HEADROOM,
    height,
    grow: shares[i] ?? 1,
    // A phone has room for the best-known names only; a wide picture has most, the best-known first.
    labelled: ({ id }) => composition === 'wide' || named.includes(id),
    rank: ({ id }) => (named.includes(id) ? named.indexOf(id) : named.length),
    ...(kind !== 'left' && { under: underOf, ...(composition === 'wide' && { note: published }) }),
    label: labelOf,
    // A number without its publisher says little: without room for the name there is no label.
    ...(composition === 'wide' && { brief: (row) => ownNames[row.id] ?? row.name }),
    ...(composition === 'narrow' && { sayTick: (n: number) => sayNumber(n / THOUSAND, lang) }),
  });
  const highest = Math.max(
    ...totalEstimates
      .rows(lang)
      .filter(isMeasured)
      .flatMap(({ of }) => numbersOf(of.measured)),
  );
  return timePlot((rows) => KINDS.map((kind, i) => panelOf(kind, i, rows)), { columns: KINDS.length, least });
}

/** A label one word wide: the number in thousands, as on the axis, and without a name where an arrow shows a bound. */
function inThousands({ of, short }: Row, name: string, lang: Lang): readonly string[] {
  const [n = 0] = numbersOf(of.measured);
  const said = sayNumber(n / THOUSAND, lang);
  if (of.measured.kind === 'at-least' || of.measured.kind === 'at-most') return [said];
  return of.measured.kind === 'range' ? [name] : [name, short.replace(sayNumber(n, lang), said)];
}

/** The year a total was published in: totals of one period differ by nothing else in time. */
function underOf({ of }: Row): readonly string[] {
  const year = 'reported' in of ? (of.reported?.first.slice(0, 4) ?? '') : '';
  return [year, `’${year.slice(2)}`];
}
