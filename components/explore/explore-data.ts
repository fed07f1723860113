import type { Value } from '../../data/value';
import type { Confidence, Origin, Topic, Unit } from '../../data/vocabulary';

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
  readonly asOf: string;
  /** Key into the sources. */
  readonly source: string;
  readonly confidence: Confidence;
  readonly origin: Origin;
  /** Who was counted, or what was asked. */
  readonly counted: string;
  /** What the figure does not tell; empty when nothing needs saying. */
  readonly caveat: string;
};

export type ExploreSource = { readonly name: string; readonly url: string | null };

/** The axis of one unit in one topic. It stays while figures are filtered, so that marks don't move. */
export type ExploreScale = {
  readonly domain: readonly [number, number];
  readonly ticks: readonly ExploreTick[];
};
export type ExploreTick = { readonly at: number; readonly label: string };

export type ExploreData = {
  /** By topic, within a topic by date, undated ones last. */
  readonly figures: readonly ExploreFigure[];
  readonly sources: Readonly<Record<string, ExploreSource>>;
  /** By `scaleKey`. A unit without a single number has no scale. */
  readonly scales: Readonly<Record<string, ExploreScale>>;
};

/** The key of a scale. */
export const scaleKey = (topic: Topic, unit: Unit) => `${topic}/${unit}`;
