import type { Confidence, Lang, Origin, Unit } from '../../data/vocabulary';
import type { Dropped } from './query';

const figures = (n: number) => (n === 1 ? '1 figure' : `${n} figures`);

const en = {
  title: 'Explore every figure',
  lead: (count: number) =>
    `All ${count} published figures in the dataset, each with its source, its date and its doubt. What was said in words, or not at all, never gets a mark.`,
  noScript: 'The filters and the chart need JavaScript. The table below holds every figure without it.',
  controls: 'Choose the figures',
  topic: 'Topic',
  unit: 'Unit',
  unitNote: 'Units never mix on one axis.',
  confidence: 'Confidence that the source says so',
  confidenceNames: { high: 'High', medium: 'Medium', low: 'Low' } satisfies Record<Confidence, string>,
  origin: 'Where it was said',
  originNames: {
    article: 'The New York Times article',
    summary: 'In a summary of the article only',
    'other-source': 'Another source',
  } satisfies Record<Origin, string>,
  reset: 'Clear the filters',
  option: (name: string, count: number) => `${name} (${count})`,
  counted: (count: number) => figures(count),
  /** A unit in the select and in the table. Bases of percentages are part of the name. */
  unitName: (unit: Unit): string => (unit === 'qualitative' ? 'in words only' : unit),
  chartTitle: (topic: string, unit: Unit) => (unit === 'qualitative' ? `${topic}: in words` : `${topic}: ${unit}`),
  status: (shown: number, drawn: number) =>
    drawn === shown
      ? `${figures(shown)} shown, earliest first.`
      : drawn === 0
        ? `${figures(shown)} shown, all in words or without a number.`
        : `${figures(shown)} shown, earliest first: ${drawn} on the scale, ${shown - drawn} in words or without a number.`,
  wait: 'Drawing the chart …',
  chartLabel: (title: string, drawn: number) =>
    `Chart of ${figures(drawn)}. ${title}. The table below holds the same rows.`,
  key: 'How to read the marks',
  keys: {
    point: 'one number',
    range: 'two published ends, nothing known between them',
    'at-least': 'at least, or more than',
    'at-most': 'at most, or fewer than',
    article: 'the article’s own figure',
  },
  flags: {
    low: 'Low confidence',
    article: 'The article’s own figure',
    summary: 'In a summary of the article only',
  },
  words: 'In words, without a number',
  wordsNote: 'These have no place on a scale.',
  note: { counted: 'Counted', source: 'Source', caveat: 'What it does not tell' },
  table: 'The same figures as a table',
  tableCaption: (title: string, count: number) => `${title}. ${figures(count)}, earliest first.`,
  allCaption: (count: number) => `All ${figures(count)}, by topic, earliest first.`,
  columns: {
    statement: 'What the source says',
    value: 'Value',
    unit: 'Unit',
    asOf: 'As of',
    source: 'Source',
    confidence: 'Confidence',
    origin: 'Where it was said',
  },
  nothing: 'No figure matches these filters.',
  wayOut: (filters: readonly ('confidence' | 'origin')[], count: number) =>
    `Tick more under ${filters.map((filter) => `“${filter === 'confidence' ? en.confidence : en.origin}”`).join(' and ')}: ${
      count === 1 ? '1 figure is' : `${count} figures are`
    } hidden by ${filters.length > 1 ? 'them' : 'it'}.`,
  dropped: ({ param, value }: Dropped) =>
    `The address asks for ${param} “${value}”, which ${param === 'unit' ? 'this topic doesn’t have' : 'doesn’t exist'}. It was left out.`,
};

export type ExploreWording = typeof en;

const wordings: Record<Lang, ExploreWording> = { en };

/** What the explore page says in a language. */
export function exploreWording(lang: Lang): ExploreWording {
  return wordings[lang];
}
