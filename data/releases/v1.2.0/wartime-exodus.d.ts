// The JSON files of the dataset "Russia's wartime exodus", and their rows: a row is a line of JSON Lines.

/**
 * Every figure, with what the columns mean.
 */
export interface FigureFile {
  dataset: "wartime-exodus";
  /**
   * Version of the dataset.
   */
  version: string;
  /**
   * Day of the version.
   */
  released: string;
  /**
   * SPDX identifier of the licence of the compilation.
   */
  licence: string;
  /**
   * What each column means.
   */
  columns: {
    id: string;
    topic: string;
    statement: string;
    value_kind: string;
    comparator: string;
    value: string;
    value_low: string;
    value_high: string;
    value_text: string;
    unit: string;
    population: string;
    place: string;
    period_start: string;
    period_end: string;
    as_of: string;
    as_of_precision: string;
    observation_flag: string;
    confidence: string;
    origin: string;
    in_nyt_article: string;
    pages_seen: string;
    source_id: string;
    caveat: string;
  };
  /**
   * What each observation flag means.
   */
  observation_flags: {
    A: string;
    D: string;
    E: string;
    F: string;
    L: string;
    O: string;
    P: string;
    U: string;
    V: string;
  };
  figures: Figure[];
}
/**
 * One row of figures.
 */
export interface Figure {
  /**
   * Permanent identifier of the figure.
   */
  id: string;
  /**
   * What the figure is about.
   */
  topic:
    | "total"
    | "timing"
    | "destination"
    | "sector"
    | "return-intention"
    | "return-actual"
    | "repression"
    | "economy"
    | "peace-process"
    | "context"
    | "survey-method";
  /**
   * What the source says, in one sentence of ours.
   */
  statement: string;
  /**
   * point, range, at-least, at-most, word or missing.
   */
  value_kind: "point" | "range" | "at-least" | "at-most" | "word" | "missing";
  /**
   * How the source qualifies its number.
   */
  comparator:
    "exactly" | "about" | "range" | "at least" | "more than" | "at most" | "fewer than" | "unquantified" | "missing";
  /**
   * The number of a point. Empty for every other kind. null: this kind of value has no such number.
   */
  value: number | null;
  /**
   * Lower end of a range, or a floor. null: this kind of value has no such number.
   */
  value_low: number | null;
  /**
   * Upper end of a range, or a ceiling. null: this kind of value has no such number.
   */
  value_high: number | null;
  /**
   * The source’s own words where it gave a fraction or no number; the reason where the value is missing. null: the number says it all.
   */
  value_text: string | null;
  /**
   * What is counted. Rows of different units must not be added or compared.
   */
  unit:
    | "people"
    | "permits"
    | "applications"
    | "encounters"
    | "border crossings"
    | "detentions"
    | "register entries"
    | "cases per month"
    | "companies"
    | "countries"
    | "days"
    | "years"
    | "rank"
    | "US dollars"
    | "percent"
    | "percent change"
    | "percent per year"
    | "percent of respondents"
    | "percent of developers"
    | "percent of clients"
    | "percent of SIM cards"
    | "percent of population"
    | "percent of workforce"
    | "percent of labour force"
    | "percent of employed"
    | "percent of job changers"
    | "percent of decided cases"
    | "percent of entrants"
    | "percent of firms"
    | "percent of savings"
    | "percent of annual growth"
    | "percentage points"
    | "percent or percentage points (source unclear)"
    | "qualitative";
  /**
   * Who was counted, or what was asked.
   */
  population: string;
  /**
   * Country described, ISO 3166-1 alpha-3. Empty when none. null: no one country is described.
   */
  place: string | null;
  /**
   * First day of the span measured. null: the source gives no first day.
   */
  period_start: string | null;
  /**
   * Last day of the span measured. null: the source gives no last day.
   */
  period_end: string | null;
  /**
   * Date of the reading or the report. null: the date is unknown.
   */
  as_of: string | null;
  /**
   * day, month, year, approx or unknown.
   */
  as_of_precision: "day" | "month" | "year" | "approx" | "unknown";
  /**
   * SDMX observation status, one letter.
   */
  observation_flag: "A" | "D" | "E" | "F" | "L" | "O" | "P" | "U" | "V";
  /**
   * How sure we are that the source says so: high, medium or low.
   */
  confidence: "high" | "medium" | "low";
  /**
   * article, summary (of the article) or other-source.
   */
  origin: "article" | "summary" | "other-source";
  /**
   * true, false or summary-only.
   */
  in_nyt_article: "true" | "summary-only" | "false";
  /**
   * Pages on which the number was read, copies included.
   */
  pages_seen: number;
  /**
   * Key into sources.csv.
   */
  source_id: string;
  /**
   * What the figure does not tell. null: nothing needs saying.
   */
  caveat: string | null;
}

/**
 * Every dated event, with what the columns mean.
 */
export interface DatedEventFile {
  dataset: "wartime-exodus";
  /**
   * Version of the dataset.
   */
  version: string;
  /**
   * Day of the version.
   */
  released: string;
  /**
   * SPDX identifier of the licence of the compilation.
   */
  licence: string;
  /**
   * What each column means.
   */
  columns: {
    id: string;
    topic: string;
    date: string;
    date_precision: string;
    statement: string;
    context: string;
    confidence: string;
    origin: string;
    pages_seen: string;
    source_id: string;
    caveat: string;
  };
  events: DatedEvent[];
}
/**
 * One row of events.
 */
export interface DatedEvent {
  /**
   * Permanent identifier of the event.
   */
  id: string;
  /**
   * What the event belongs to.
   */
  topic:
    | "total"
    | "timing"
    | "destination"
    | "sector"
    | "return-intention"
    | "return-actual"
    | "repression"
    | "economy"
    | "peace-process"
    | "context"
    | "survey-method";
  /**
   * Day of the event.
   */
  date: string;
  /**
   * day or month; month precision holds a stand-in day.
   */
  date_precision: "day" | "month";
  /**
   * What happened, in one sentence.
   */
  statement: string;
  /**
   * Who or what it concerns.
   */
  context: string;
  /**
   * How sure we are that the source says so.
   */
  confidence: "high" | "medium" | "low";
  /**
   * article, summary or other-source.
   */
  origin: "article" | "summary" | "other-source";
  /**
   * Pages on which the date was read, copies included.
   */
  pages_seen: number;
  /**
   * Key into sources.csv.
   */
  source_id: string;
  /**
   * What to keep in mind. null: nothing needs saying.
   */
  caveat: string | null;
}

/**
 * Every source, with what the columns mean.
 */
export interface SourceFile {
  dataset: "wartime-exodus";
  /**
   * Version of the dataset.
   */
  version: string;
  /**
   * Day of the version.
   */
  released: string;
  /**
   * SPDX identifier of the licence of the compilation.
   */
  licence: string;
  /**
   * What each column means.
   */
  columns: {
    id: string;
    publisher: string;
    title: string;
    title_kind: string;
    title_lang: string;
    also_titled: string;
    published: string;
    url: string;
    kind: string;
    note: string;
  };
  sources: Source[];
}
/**
 * One row of sources.
 */
export interface Source {
  /**
   * Permanent identifier of the source.
   */
  id: string;
  /**
   * Who published it, and who relayed it.
   */
  publisher: string;
  /**
   * Headline, or our description where title_kind says so.
   */
  title: string;
  /**
   * verbatim, reconstructed or described.
   */
  title_kind: "verbatim" | "reconstructed" | "described";
  /**
   * Language of the title, two letters.
   */
  title_lang: string;
  /**
   * A second headline of the same piece. null: no second headline is known.
   */
  also_titled: string | null;
  /**
   * Day of publication, where known. null: the day is unknown.
   */
  published: string | null;
  /**
   * The publisher’s page. Empty when only a re-publication could be read. null: only a re-publication could be read.
   */
  url: string | null;
  /**
   * news, official-statistics, survey-report, analysis or legislation.
   */
  kind: "news" | "official-statistics" | "survey-report" | "analysis" | "legislation";
  /**
   * What to know about it. null: nothing needs saying.
   */
  note: string | null;
}
