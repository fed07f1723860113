import { MEASURE_CODES } from '../measure';
import { sameAs } from '../relations';
import { sayPlace } from '../say';
import { sayMeasureWords } from '../say-texts';
import type { Figure } from '../translate';
import {
  COMPARATORS,
  CONFIDENCES,
  COUNTERS,
  OBSERVATION_FLAGS,
  ORIGINS,
  type Origin,
  PRECISIONS,
  TOPICS,
  UNITS,
  type Unit,
  VALUE_KINDS,
} from '../vocabulary';
import { wordingOf } from '../words';
import { type Columns, ID, labelled } from './column';
import { valueCells } from './value-cells';

/** Not yes and no: readers that guess types turn those into booleans, and `summary-only` is neither. */
const IN_ARTICLE = {
  article: 'in-article',
  summary: 'summary-only',
  'other-source': 'not-in-article',
} as const satisfies Record<Origin, string>;

/** What is published for a unit's code: the unit, and the whole that a percentage is a share of. */
const codes = Object.entries(UNITS) as [Unit, (typeof UNITS)[Unit]][];
const UNIT_NAMES = [...new Set(codes.map(([, { unit }]) => unit))];
const based = codes.flatMap(([code, { base }]) => (base === null ? [] : [{ code, base }]));

const UNIT_OF_ROW = 'named in the column unit of the same row';
const NO_SUCH_NUMBER = 'this kind of value has no such number';

/** Columns of figures.csv, in order. The data dictionary page is made from these. */
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
    oneOf: labelled(TOPICS, (say) => say.topics),
    cell: (f) => f.topic,
  },
  statement: {
    title: 'Statement',
    about: 'What the source says, in one sentence of ours.',
    type: 'text',
    cell: (f, lang) => f.text[lang].statement,
  },
  measure: {
    title: 'Measure',
    about: 'What is counted. Rows of different measures must not be ranked or added.',
    type: 'text',
    oneOf: (lang) =>
      Object.fromEntries(
        MEASURE_CODES.map((code) => {
          const { title, about } = sayMeasureWords(code, lang);
          return [code, `${title}: ${about}`];
        }),
      ),
    names: (lang) => Object.fromEntries(MEASURE_CODES.map((code) => [code, sayMeasureWords(code, lang).title])),
    cell: (f) => f.measure,
  },
  variant: {
    title: 'Variant',
    about:
      'The population, question or definition inside the measure. Rows of different variants compare in words only.',
    type: 'text',
    pattern: ID,
    cell: (f) => f.variant,
  },
  series: {
    title: 'Series',
    about:
      'What one publisher counted in the same way at several dates. Only rows of one series may be joined by a line.',
    type: 'text',
    pattern: ID,
    empty: 'the figure stands alone',
    cell: (f) => f.series,
  },
  same_as: {
    title: 'Repeats',
    about:
      'The figure that this one repeats: in a more exact form, as passed on by someone else, or in an earlier state. In a total, ranking or map count the rows where this is empty; within a series take them all.',
    type: 'text',
    pattern: ID,
    refersTo: 'figures',
    empty: 'it repeats none: count it',
    cell: (f) => sameAs(f.id),
  },
  value_kind: {
    title: 'Kind of value',
    about: 'point, range, at-least, at-most, word or missing.',
    type: 'text',
    oneOf: labelled(VALUE_KINDS, ({ codes }) => codes.valueKinds),
    cell: (f) => f.measured.kind,
  },
  comparator: {
    title: 'Comparator',
    about: 'How the source qualifies its number.',
    type: 'text',
    oneOf: labelled(COMPARATORS, ({ codes }) => codes.comparators),
    cell: (f) => f.comparator,
  },
  value_point: {
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
    about: 'What the number is of. Rows of different units must not be added or compared.',
    type: 'text',
    oneOf: labelled(UNIT_NAMES, (say) => say.unitNames),
    cell: (f) => UNITS[f.unit].unit,
  },
  unit_base: {
    title: 'Base of the percentage',
    about: 'What the whole is that a percentage is a part of. Percentages of different bases must not be compared.',
    type: 'text',
    empty: 'no percentage of a stated whole',
    oneOf: (lang) => Object.fromEntries(based.map(({ code, base }) => [base, wordingOf(lang).unitNames[code]])),
    cell: (f) => UNITS[f.unit].base,
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
  place_name: {
    title: 'Name of the place',
    about: 'The everyday name of the country.',
    type: 'text',
    empty: 'no one country is described',
    cell: (f, lang) => f.place && sayPlace(f.place, lang),
  },
  period: {
    title: 'Period',
    about:
      'What days the number is about, as EDTF (ISO 8601-2): a date, an interval, “..” for an open end, “~” for about.',
    type: 'text',
    empty: 'the source does not say',
    cell: (f) => f.edtf,
  },
  period_start: {
    title: 'Start of period',
    about: 'First day of the period.',
    type: 'date',
    empty: 'the source gives no start',
    cell: (f) => f.period?.start?.first ?? null,
  },
  period_start_precision: {
    title: 'Precision of the start',
    about: 'How exactly the start is known.',
    type: 'text',
    empty: 'the source gives no start',
    oneOf: labelled(PRECISIONS, ({ codes }) => codes.precisions),
    cell: (f) => f.period?.start?.precision ?? null,
  },
  period_end: {
    title: 'End of period',
    about: 'Last day of the period.',
    type: 'date',
    empty: 'the source gives no end',
    cell: (f) => f.period?.end?.last ?? null,
  },
  period_end_precision: {
    title: 'Precision of the end',
    about: 'How exactly the end is known.',
    type: 'text',
    empty: 'the source gives no end',
    oneOf: labelled(PRECISIONS, ({ codes }) => codes.precisions),
    cell: (f) => f.period?.end?.precision ?? null,
  },
  reported_on: {
    title: 'Published on',
    about: 'Day on which the number was published; of a month or year the first day.',
    type: 'date',
    empty: 'the day is unknown',
    cell: (f) => f.reported?.first ?? null,
  },
  reported_on_precision: {
    title: 'Precision of the day of publication',
    about: 'How exactly the day of publication is known.',
    type: 'text',
    empty: 'the day is unknown',
    oneOf: labelled(PRECISIONS, ({ codes }) => codes.precisions),
    cell: (f) => f.reported?.precision ?? null,
  },
  counted_by: {
    title: 'Counted by',
    about: 'Who counted, whoever printed it.',
    type: 'text',
    oneOf: labelled(COUNTERS, (say) => say.counters),
    names: labelled(COUNTERS, (say) => say.counterNames),
    cell: (f) => f.counted_by,
  },
  observation_flag: {
    title: 'Observation flag',
    about: 'SDMX observation status, one letter.',
    type: 'text',
    oneOf: labelled(OBSERVATION_FLAGS, (say) => say.flags),
    cell: (f) => f.observation_flag,
  },
  confidence: {
    title: 'Confidence',
    about: 'How sure we are that the source says so: low, medium or high.',
    type: 'text',
    oneOf: labelled(CONFIDENCES.toReversed(), (say) => say.confidences),
    names: labelled(CONFIDENCES, (say) => say.confidenceNames),
    ordered: true,
    cell: (f) => f.confidence,
  },
  origin: {
    title: 'Origin',
    about: 'article, summary (of the article) or other-source.',
    type: 'text',
    oneOf: labelled(ORIGINS, (say) => say.origins),
    cell: (f) => f.origin,
  },
  in_nyt_article: {
    title: 'In the New York Times article',
    about: 'in-article, summary-only or not-in-article.',
    type: 'text',
    oneOf: labelled(Object.values(IN_ARTICLE), ({ codes }) => codes.inArticle),
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
    refersTo: 'sources',
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
