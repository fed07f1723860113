import type { MeasureCode } from '../../data/measure';
import type { Span } from '../../data/span';
import type { Figure } from '../../data/translate';
import type { SourceKind } from '../../data/vocabulary';
import type { Facet } from './choose/facets';

/** What is said of a figure in the page's language. */
type Said = {
  readonly statement: string;
  /** Who was counted, or what was asked. */
  readonly counted: string;
  /** What the figure does not tell; empty when nothing needs saying. */
  readonly caveat: string;
  /** The value with its unit. */
  readonly said: string;
  /** The same for a label on an axis that names the unit. */
  readonly short: string;
  /** What it is about and when it was published, no more exact than they are known. */
  readonly asOf: string;
  readonly published: string;
  /** The one date that a label gives it; empty when undated. */
  readonly when: string;
};

/** A figure with its words. Numbers are there for placing a mark, never for being printed. */
export type ExploreFigure = Figure &
  Said & {
    /** The day of `when`, for order; null when undated. */
    readonly date: string | null;
    /** The days it is about. */
    readonly span: Span;
    readonly kind: SourceKind;
    /** The figure that this one repeats, by relations.json: then the two are one. */
    readonly repeats: string | null;
  };

type Written = Pick<ExploreFigure, Exclude<keyof ExploreFigure, Made>>;
/** What the browser makes itself of the words, the dates, the value and the source that it gets. */
type Made = 'text' | 'stated_as' | 'value' | 'low' | 'high' | 'period' | 'reported' | 'span' | 'date' | 'kind';

/** A figure on its way to the browser. */
export type PackedFigure = Written & { readonly stated_as: string | null; readonly reported: string | null };

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

/** The dataset in one language, on its way to the browser. */
export type PackedData<F = PackedFigure> = {
  /** By topic, within a topic by date, undated ones last. */
  readonly figures: readonly F[];
  readonly sources: Readonly<Record<string, ExploreSource>>;
  /** Known disagreements: their figures, and why they differ. */
  readonly conflicts: readonly {
    readonly id: string;
    readonly title: string;
    readonly why: string;
    readonly figures: readonly string[];
  }[];
  readonly measure: Readonly<Record<MeasureCode, string>>;
  /** Names of countries by alpha-3 code, and where each is on the world's map. */
  readonly place: Readonly<Record<string, string>>;
  readonly points: Readonly<Record<string, readonly [number, number]>>;
  /** Dated events that axes of time mark. */
  readonly guides: readonly { readonly day: string; readonly text: string }[];
  /** Version of the dataset and the day it was released; null of a draft. */
  readonly version: string;
  readonly released: string | null;
};

export type ExploreData = PackedData<ExploreFigure> & {
  readonly byId: ReadonlyMap<string, ExploreFigure>;
  /** Every option of every facet. */
  readonly options: Readonly<Record<Facet, readonly string[]>>;
};

/** What names countries and measures. */
export type Named = Pick<ExploreData, 'place' | 'measure'>;
