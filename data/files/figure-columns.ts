import type { Figure } from '../translate';
import {
  COMPARATORS,
  CONFIDENCES,
  OBSERVATION_FLAGS,
  ORIGINAL,
  ORIGINS,
  type Origin,
  PRECISIONS,
  TOPICS,
  UNITS,
  VALUE_KINDS,
} from '../vocabulary';
import { wordingOf } from '../words';
import { type Columns, ID, labelled, plain } from './column';
import { valueCells } from './value-cells';

const say = wordingOf(ORIGINAL);

const IN_ARTICLE = { article: 'true', summary: 'summary-only', 'other-source': 'false' } as const satisfies Record<
  Origin,
  string
>;

const UNIT_OF_ROW = 'named in the column unit of the same row';
const NO_SUCH_NUMBER = 'this kind of value has no such number';

/** Columns of figures.csv, in order, with what each means. The dictionary page is made from this. */
export const figureColumns: Columns<Figure> = {
  id: {
    title: 'Identifier',
    about: 'Permanent identifier of the figure.',
    type: 'text',
    pattern: ID,
    key: true,
    cell: (f) => f.id,
  },
  topic: {
    title: 'Topic',
    about: 'What the figure is about.',
    type: 'text',
    oneOf: labelled(TOPICS, say.topics),
    cell: (f) => f.topic,
  },
  statement: {
    title: 'Statement',
    about: 'What the source says, in one sentence of ours.',
    type: 'text',
    cell: (f, lang) => f.text[lang].statement,
  },
  value_kind: {
    title: 'Kind of value',
    about: 'point, range, at-least, at-most, word or missing.',
    type: 'text',
    oneOf: plain(VALUE_KINDS),
    cell: (f) => f.measured.kind,
  },
  comparator: {
    title: 'Comparator',
    about: 'How the source qualifies its number.',
    type: 'text',
    oneOf: plain(COMPARATORS),
    cell: (f) => f.comparator,
  },
  value: {
    title: 'Value',
    about: 'The number of a point. Empty for every other kind.',
    type: 'number',
    unit: UNIT_OF_ROW,
    empty: NO_SUCH_NUMBER,
    cell: (f) => valueCells(f.measured).value,
  },
  value_low: {
    title: 'Lower end',
    about: 'Lower end of a range, or a floor.',
    type: 'number',
    unit: UNIT_OF_ROW,
    empty: NO_SUCH_NUMBER,
    cell: (f) => valueCells(f.measured).low,
  },
  value_high: {
    title: 'Upper end',
    about: 'Upper end of a range, or a ceiling.',
    type: 'number',
    unit: UNIT_OF_ROW,
    empty: NO_SUCH_NUMBER,
    cell: (f) => valueCells(f.measured).high,
  },
  value_text: {
    title: 'Value in words',
    about: 'The source’s own words where it gave a fraction or no number; the reason where the value is missing.',
    type: 'text',
    empty: 'the number says it all',
    cell: (f, lang) => f.stated_as?.[lang] ?? null,
  },
  unit: {
    title: 'Unit',
    about: 'What is counted. Rows of different units must not be added or compared.',
    type: 'text',
    oneOf: plain(UNITS),
    cell: (f) => f.unit,
  },
  population: {
    title: 'Population',
    about: 'Who was counted, or what was asked.',
    type: 'text',
    cell: (f, lang) => f.text[lang].population,
  },
  place: {
    title: 'Place',
    about: 'Country described, ISO 3166-1 alpha-3. Empty when none.',
    type: 'text',
    pattern: /^[A-Z]{3}$/,
    empty: 'no one country is described',
    cell: (f) => f.place,
  },
  period_start: {
    title: 'Start of period',
    about: 'First day of the span measured.',
    type: 'date',
    empty: 'the source gives no first day',
    cell: (f) => f.period_start,
  },
  period_end: {
    title: 'End of period',
    about: 'Last day of the span measured.',
    type: 'date',
    empty: 'the source gives no last day',
    cell: (f) => f.period_end,
  },
  as_of: {
    title: 'As of',
    about: 'Date of the reading or the report.',
    type: 'date',
    empty: 'the date is unknown',
    cell: (f) => f.as_of,
  },
  as_of_precision: {
    title: 'Precision of as of',
    about: 'day, month, year, approx or unknown.',
    type: 'text',
    oneOf: plain(PRECISIONS),
    cell: (f) => f.as_of_precision,
  },
  observation_flag: {
    title: 'Observation flag',
    about: 'SDMX observation status, one letter.',
    type: 'text',
    oneOf: labelled(OBSERVATION_FLAGS, say.flags),
    cell: (f) => f.observation_flag,
  },
  confidence: {
    title: 'Confidence',
    about: 'How sure we are that the source says so: high, medium or low.',
    type: 'text',
    oneOf: labelled(CONFIDENCES, say.confidences),
    ordered: true,
    cell: (f) => f.confidence,
  },
  origin: {
    title: 'Origin',
    about: 'article, summary (of the article) or other-source.',
    type: 'text',
    oneOf: labelled(ORIGINS, say.origins),
    cell: (f) => f.origin,
  },
  in_nyt_article: {
    title: 'In the New York Times article',
    about: 'true, false or summary-only.',
    type: 'text',
    oneOf: plain(Object.values(IN_ARTICLE)),
    cell: (f) => IN_ARTICLE[f.origin],
  },
  pages_seen: {
    title: 'Pages seen',
    about: 'Pages on which the number was read, copies included.',
    type: 'integer',
    unit: 'pages',
    minimum: 1,
    cell: (f) => f.pages_seen,
  },
  source_id: {
    title: 'Source',
    about: 'Key into sources.csv.',
    type: 'text',
    pattern: ID,
    cell: (f) => f.source_id,
  },
  caveat: {
    title: 'Caveat',
    about: 'What the figure does not tell.',
    type: 'text',
    empty: 'nothing needs saying',
    cell: (f, lang) => f.text[lang].caveat || null,
  },
};
