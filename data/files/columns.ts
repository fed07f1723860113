import type { Figure } from '../parse';
import type { EventRecord, SourceRecord } from '../schema';
import type { UnstampedValue } from '../value';
import type { Origin } from '../vocabulary';
import type { Cell } from './csv';

type Columns<T> = Readonly<Record<string, { readonly about: string; readonly cell: (record: T) => Cell }>>;

/**
 * The cells a value fills. Each kind has cells of its own: a bound fills one end only, and a word or a
 * gap fills none, so that no program mistakes either for a number.
 */
export function valueCells(measured: UnstampedValue): {
  value: number | null;
  low: number | null;
  high: number | null;
} {
  switch (measured.kind) {
    case 'point':
      return { value: measured.at, low: null, high: null };
    case 'range':
      return { value: null, low: measured.low, high: measured.high };
    case 'at-least':
      return { value: null, low: measured.low, high: null };
    case 'at-most':
      return { value: null, low: null, high: measured.high };
    case 'word':
    case 'missing':
      return { value: null, low: null, high: null };
  }
}

const IN_ARTICLE = { article: 'true', summary: 'summary-only', 'other-source': 'false' } as const satisfies Record<
  Origin,
  string
>;

/** Columns of figures.csv, in order, with what each means. The dictionary page is made from this. */
export const figureColumns: Columns<Figure> = {
  id: { about: 'Permanent identifier of the figure.', cell: (f) => f.id },
  topic: { about: 'What the figure is about.', cell: (f) => f.topic },
  statement: { about: 'What the source says, in one sentence of ours.', cell: (f) => f.text.en.statement },
  value_kind: { about: 'point, range, at-least, at-most, word or missing.', cell: (f) => f.measured.kind },
  comparator: { about: 'How the source qualifies its number.', cell: (f) => f.comparator },
  value: { about: 'The number of a point. Empty for every other kind.', cell: (f) => valueCells(f.measured).value },
  value_low: { about: 'Lower end of a range, or a floor.', cell: (f) => valueCells(f.measured).low },
  value_high: { about: 'Upper end of a range, or a ceiling.', cell: (f) => valueCells(f.measured).high },
  value_text: {
    about: 'The source’s own words where it gave a fraction or no number; the reason where the value is missing.',
    cell: (f) => f.stated_as?.en ?? null,
  },
  unit: { about: 'What is counted. Rows of different units must not be added or compared.', cell: (f) => f.unit },
  population: { about: 'Who was counted, or what was asked.', cell: (f) => f.text.en.population },
  place: { about: 'Country described, ISO 3166-1 alpha-3. Empty when none.', cell: (f) => f.place },
  period_start: { about: 'First day of the span measured.', cell: (f) => f.period_start },
  period_end: { about: 'Last day of the span measured.', cell: (f) => f.period_end },
  as_of: { about: 'Date of the reading or the report.', cell: (f) => f.as_of },
  as_of_precision: { about: 'day, month, year, approx or unknown.', cell: (f) => f.as_of_precision },
  observation_flag: { about: 'SDMX observation status, one letter.', cell: (f) => f.observation_flag },
  confidence: { about: 'How sure we are that the source says so: high, medium or low.', cell: (f) => f.confidence },
  origin: { about: 'article, summary (of the article) or other-source.', cell: (f) => f.origin },
  in_nyt_article: { about: 'true, false or summary-only.', cell: (f) => IN_ARTICLE[f.origin] },
  pages_seen: { about: 'Pages on which the number was read, copies included.', cell: (f) => f.pages_seen },
  source_id: { about: 'Key into sources.csv.', cell: (f) => f.source_id },
  caveat: { about: 'What the figure does not tell.', cell: (f) => f.text.en.caveat || null },
};

/** Columns of events.csv. */
export const eventColumns: Columns<EventRecord> = {
  id: { about: 'Permanent identifier of the event.', cell: (e) => e.id },
  topic: { about: 'What the event belongs to.', cell: (e) => e.topic },
  date: { about: 'Day of the event.', cell: (e) => e.date },
  date_precision: { about: 'day or month; month precision holds a stand-in day.', cell: (e) => e.date_precision },
  statement: { about: 'What happened, in one sentence.', cell: (e) => e.text.en.statement },
  context: { about: 'Who or what it concerns.', cell: (e) => e.text.en.population },
  confidence: { about: 'How sure we are that the source says so.', cell: (e) => e.confidence },
  origin: { about: 'article, summary or other-source.', cell: (e) => e.origin },
  pages_seen: { about: 'Pages on which the date was read, copies included.', cell: (e) => e.pages_seen },
  source_id: { about: 'Key into sources.csv.', cell: (e) => e.source_id },
  caveat: { about: 'What to keep in mind.', cell: (e) => e.text.en.caveat || null },
};

/** Columns of sources.csv. */
export const sourceColumns: Columns<SourceRecord> = {
  id: { about: 'Permanent identifier of the source.', cell: (s) => s.id },
  publisher: { about: 'Who published it, and who relayed it.', cell: (s) => s.publisher },
  title: { about: 'Headline, or our description where title_kind says so.', cell: (s) => s.title },
  title_kind: { about: 'verbatim, reconstructed or described.', cell: (s) => s.title_kind },
  title_lang: { about: 'Language of the title, two letters.', cell: (s) => s.title_lang },
  also_titled: { about: 'A second headline of the same piece.', cell: (s) => s.also_titled ?? null },
  published: { about: 'Day of publication, where known.', cell: (s) => s.published },
  url: { about: 'The publisher’s page. Empty when only a re-publication could be read.', cell: (s) => s.url },
  kind: { about: 'news, official-statistics, survey-report, analysis or legislation.', cell: (s) => s.kind },
  note: { about: 'What to know about it.', cell: (s) => s.note.en || null },
};

/** One record as a row of cells. */
export function rowOf<T>(columns: Columns<T>, record: T): Record<string, Cell> {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.cell(record)]));
}
