import type { Span } from '../../data/span';
import type { Value } from '../../data/value';
import type { Confidence, ObservationFlag, Origin, SourceKind, Topic, Unit } from '../../data/vocabulary';

/** Plain data that crosses from the server to the browser: every text is said already. Types only. */

/** One figure of the dataset, in words. Numbers are there for placing a mark, never for being printed. */
export type ExploreFigure = {
  readonly id: string;
  readonly topic: Topic;
  readonly unit: Unit;
  readonly measured: Value;
  readonly statement: string;
  /** The value in words with its unit: table and note. */
  readonly value: string;
  /** The same for a label on an axis that names the unit. */
  readonly short: string;
  /** What it is about and when it was published, in words, no more exact than they are known. */
  readonly asOf: string;
  readonly published: string;
  /** For where there is one place for a date: what it is about, and when published if that doesn't tell its end. */
  readonly when: string;
  /** The same as an ISO day for order and filters; null when undated. */
  readonly date: string | null;
  /** The days it is about. */
  readonly span: Span;
  /** ISO 3166-1 alpha-3 code, key into the places; null when it is about no single country. */
  readonly place: string | null;
  /** Key into the sources. */
  readonly source: string;
  readonly kind: SourceKind;
  readonly confidence: Confidence;
  readonly origin: Origin;
  readonly flag: ObservationFlag;
  /** Who was counted, or what was asked. */
  readonly counted: string;
  /** What the figure does not tell; empty when nothing needs saying. */
  readonly caveat: string;
};

export type ExploreSource = {
  /** The publisher. */
  readonly name: string;
  readonly title: string;
  readonly titleLang: string;
  /** What the title says in the page's language, where its own is another. */
  readonly translated: string | null;
  readonly url: string | null;
};

/** A known disagreement, with the figures it is about. */
export type ExploreConflict = { readonly id: string; readonly title: string; readonly figures: readonly string[] };

/** An axis. */
export type ExploreScale = {
  readonly domain: readonly [number, number];
  readonly ticks: readonly ExploreTick[];
};
export type ExploreTick = { readonly at: number; readonly label: string };

export type ExploreData = {
  /** By topic, within a topic by date, undated ones last. */
  readonly figures: readonly ExploreFigure[];
  readonly sources: Readonly<Record<string, ExploreSource>>;
  readonly conflicts: readonly ExploreConflict[];
  /** Names of countries by alpha-3 code. */
  readonly places: Readonly<Record<string, string>>;
  /** Countries on the nearer of the two maps, by alpha-3 code. */
  readonly near: readonly string[];
  /** Version of the dataset and the day it was released; null of a draft. */
  readonly version: string;
  readonly released: string | null;
};
