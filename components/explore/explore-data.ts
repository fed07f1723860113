import type { MeasureCode } from '../../data/measure';
import type { Span } from '../../data/span';
import type { Figure } from '../../data/translate';
import type { SourceKind } from '../../data/vocabulary';

/** Plain data that crosses from the server to the browser: every text is said already. Types only. */

/**
 * One figure of the dataset: its record with the words of one language, and what is said of it. Numbers are there for
 * placing a mark, never for being printed.
 */
export type ExploreFigure = Omit<Figure, 'text' | 'stated_as' | 'value' | 'low' | 'high'> & {
  readonly statement: string;
  /** Who was counted, or what was asked. */
  readonly counted: string;
  /** What the figure does not tell; empty when nothing needs saying. */
  readonly caveat: string;
  /** The source’s own words in place of a number. */
  readonly stated_as: string | null;
  /** The value in words with its unit: table and note. */
  readonly value: string;
  /** The same for a label on an axis that names the unit. */
  readonly short: string;
  /** What it is about and when it was published, in words, no more exact than they are known. */
  readonly asOf: string;
  readonly published: string;
  /** The one date that a label gives it, in words; empty when undated. */
  readonly when: string;
  /** The same as an ISO day for order; null when undated. */
  readonly date: string | null;
  /** The days it is about. */
  readonly span: Span;
  readonly kind: SourceKind;
  /** The figure that this one repeats, by relations.json: then the two are one. */
  readonly repeats: string | null;
};

export type ExploreSource = {
  /** The publisher. */
  readonly name: string;
  /** The same without what stands in brackets: for a label. */
  readonly short: string;
  readonly title: string;
  readonly titleLang: string;
  readonly kind: SourceKind;
  /** What the title says in the page's language, where its own is another. */
  readonly translated: string | null;
  readonly url: string | null;
};

/** A known disagreement: its figures, and why they differ. */
export type ExploreConflict = {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly figures: readonly string[];
};

/** A dated event that axes of time mark. */
export type ExploreEvent = { readonly day: string; readonly text: string };

export type ExploreData = {
  /** By topic, within a topic by date, undated ones last. */
  readonly figures: readonly ExploreFigure[];
  readonly sources: Readonly<Record<string, ExploreSource>>;
  readonly conflicts: readonly ExploreConflict[];
  /** What is counted, in words. */
  readonly measures: Readonly<Record<MeasureCode, { readonly title: string; readonly about: string }>>;
  /** Names of countries by alpha-3 code. */
  readonly places: Readonly<Record<string, string>>;
  readonly guides: readonly ExploreEvent[];
  /** Version of the dataset and the day it was released; null of a draft. */
  readonly version: string;
  readonly released: string | null;
};

/** What names countries and measures. */
export type Named = Pick<ExploreData, 'places' | 'measures'>;
