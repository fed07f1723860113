import type { MeasureCode } from '../../data/measure';
import type { Span } from '../../data/span';
import type { Figure } from '../../data/translate';
import type { SourceKind } from '../../data/vocabulary';
import type { Facet } from './choose/facets';

/** A figure's words in the page's language. */
type Said = {
  readonly statement: string;
  /** Who was counted, or the question of a survey. */
  readonly counted: string;
  /** What the figure doesn't show; empty if nothing needs saying. */
  readonly caveat: string;
  /** The value with its unit. */
  readonly said: string;
  /** The value for a label on an axis that names the unit. */
  readonly short: string;
  /** The period it is about and its publication date, as precise as known. */
  readonly asOf: string;
  readonly published: string;
  /** Its date on labels; empty if undated. */
  readonly when: string;
};

/** A figure with its words. Its numbers are for placing marks and are never printed. */
export type ExploreFigure = Figure &
  Said & {
    /** The ISO day of `when`, for sorting; null if undated. */
    readonly date: string | null;
    /** First and last day of the period it is about. */
    readonly span: Span;
    readonly kind: SourceKind;
    /** Id of the figure that this one repeats according to relations.json: both are the same number. */
    readonly repeats: string | null;
  };

type Sent = Pick<ExploreFigure, Exclude<keyof ExploreFigure, Derived>>;
/** What the browser derives from the words, dates, value and source it receives. */
type Derived = 'text' | 'stated_as' | 'value' | 'low' | 'high' | 'period' | 'reported' | 'span' | 'date' | 'kind';

/** A figure as sent to the browser. */
export type PackedFigure = Sent & { readonly stated_as: string | null; readonly reported: string | null };

export type ExploreSource = {
  /** The publisher. */
  readonly name: string;
  /** The publisher without the part in brackets, for labels. */
  readonly short: string;
  readonly title: string;
  readonly titleLang: string;
  readonly kind: SourceKind;
  /** The title in the page's language; null if it is in that language already. */
  readonly translated: string | null;
  readonly url: string | null;
};

/** The dataset in one language, as sent to the browser. */
export type PackedData<F = PackedFigure> = {
  /** By topic, within a topic by date, undated ones last. */
  readonly figures: readonly F[];
  readonly sources: Readonly<Record<string, ExploreSource>>;
  /** Known disagreements: the ids of their figures, and why they differ. */
  readonly conflicts: readonly {
    readonly id: string;
    readonly title: string;
    readonly why: string;
    readonly figures: readonly string[];
  }[];
  readonly measure: Readonly<Record<MeasureCode, string>>;
  /** Names of countries and their coordinates on the world map, both by alpha-3 code. */
  readonly place: Readonly<Record<string, string>>;
  readonly points: Readonly<Record<string, readonly [number, number]>>;
  /** Events marked on time axes. */
  readonly guides: readonly { readonly day: string; readonly text: string }[];
  /** Version of the dataset and its release date; null for a draft. */
  readonly version: string;
  readonly released: string | null;
};

export type ExploreData = PackedData<ExploreFigure> & {
  readonly byId: ReadonlyMap<string, ExploreFigure>;
  /** Every option of every facet. */
  readonly options: Readonly<Record<Facet, readonly string[]>>;
};

/** Names of countries and measures. */
export type Named = Pick<ExploreData, 'place' | 'measure'>;
