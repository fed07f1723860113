import type { ReactNode } from 'react';
import type { EventRecord, Figure } from '../../data/dataset';
import type { Derived } from '../../data/derive';
import type { Filled } from '../../data/fill';
import type { Lang, Translation } from '../../data/vocabulary';
import type { Colour } from './theme';

/** SVG elements, as marks return them. */
export type Drawn = ReactNode;

/**
 * Every picture has two compositions: `narrow`, with names above the marks, for widths from LEAST px, and `wide`, with
 * names beside them, from a least width of its own. Within a composition the drawing is fluid: text is set in px, and
 * positions along the plot are fractions of the width between its margins. So what doesn't touch at the least width
 * doesn't touch at any greater one.
 */
export const COMPOSITIONS = ['narrow', 'wide'] as const;
export type Composition = (typeof COMPOSITIONS)[number];
/** Least width in px of a picture shown at its own size: a 320 px frame less its padding. Below it, pictures shrink. */
export const LEAST = 288;

/**
 * How much of a chart is shown: `headline` is the rows that support its title, `brief` the few that fit a small image,
 * `small` the few that fit a card in the gallery.
 */
export type Shown = 'all' | 'headline' | 'brief' | 'small';

/** The words of one chart in one language. Numbers are `{figure-id}`, dates `{event-id}`; see data/fill.ts. */
export type ChartText = {
  /** The finding, as a sentence a reader could repeat. */
  readonly title: string;
  /** One sentence: what is drawn, about whom, according to whom. */
  readonly summary: string;
  /** How to read the marks. */
  readonly howToRead: string;
  /** Caveats, one per paragraph. */
  readonly notes: readonly string[];
  /** A statement that must appear with the chart wherever it is shown, such as a correction. */
  readonly aside?: { readonly title: string; readonly lines: readonly string[] };
  /** Name and detail of each row, by figure id. A row without an entry is named after its place. */
  readonly labels: Readonly<Record<string, RowLabel>>;
  /** Headings of groups of rows, by group key. */
  readonly groups?: Readonly<Record<string, GroupLabel>>;
  /** Other short texts inside the drawing, by key. */
  readonly inside?: Readonly<Record<string, string>>;
};
export type RowLabel = { readonly name?: string; readonly detail?: string };
export type GroupLabel = { readonly title: string; readonly note?: string };

/** What has a value: a published figure, or a result of ours. */
export type Measured = Figure | Derived;
/** What a row may represent. An event has a date and no value, so marks that draw values don't accept one. */
export type Drawable = Measured | EventRecord;

/** A row as a chart defines it; `defineChart` adds its label. A row without a record doesn't compile. */
export type RowSeed<Of extends Drawable = Measured> = {
  readonly of: Of;
  readonly group?: string;
  /** The article's own figure. */
  readonly emphasis?: boolean;
  /** A claim by an official or a party to the war, whoever published it: its mark is hollow. */
  readonly claimed?: boolean;
};

/** One row: a mark in the picture, a row of the table and the CSV, a stop for keyboard and screen reader. */
export type Row<Of extends Drawable = Measured> = RowSeed<Of> & {
  /** The record's id; unique within the chart. */
  readonly id: string;
  /** The heading of its group; empty in a chart of one group, which needs only the chart's title. */
  readonly series: string;
  readonly name: string;
  readonly detail: string;
  /** The value in words with its unit, or an event's date, for table, tooltip and screen reader. */
  readonly said: string;
  /** The same without the unit, which the section's heading gives: the label beside the mark. */
  readonly short: string;
};
/** A row of any kind, as surfaces take it. */
export type AnyRow = Row<Drawable>;

/** What a layout gets besides the rows. */
export type Frame = {
  readonly composition: Composition;
  /** How much of the chart to lay out; all of it by default. */
  readonly shown?: Shown | undefined;
  readonly lang: Lang;
  readonly groups: Readonly<Record<string, { readonly title: string; readonly note: string }>>;
  readonly inside: Readonly<Record<string, string>>;
};

/** Colours and fonts: `var(--…)` on pages, literal colours in images. */
export type Palette = {
  readonly colour: (name: Colour) => string;
  readonly sans: string;
  /** Whether marks respond to pointer and keyboard: true on pages and embeds, false in images. */
  readonly live: boolean;
  /** The address a mark links to, in a live picture whose marks are links; undefined for a mark without a link. */
  readonly leadsTo?: (row: AnyRow) => string | undefined;
};

/** A coordinate or a length: a percentage in a fluid picture, px in one of known width. */
export type Place = number | string;

/** What a drawing gets besides the geometry. */
export type Ink = Palette & {
  /** Converts a fraction of the plot's width. */
  readonly along: (fraction: number) => Place;
  /** Converts a fraction of its height, in pictures whose height follows their width. */
  readonly down: (fraction: number) => Place;
};

export type Geometry = {
  /** Px left and right of the plot, for names, values, half a mark. Fractions run from the one margin to the other. */
  readonly left: number;
  readonly right: number;
  /** Height in px; in a picture with an `aspect`, its height at the least width. */
  readonly height: number;
  /** The least width in px, margins included, that this layout is for. */
  readonly least: number;
  /** Width divided by height, where the height follows the width. */
  readonly aspect?: number;
  /** Px added below a picture whose height follows its width. */
  readonly below?: number;
  /** Heights in px at which an image of a fixed size may cut the picture off without cutting a mark or a word. */
  readonly cuts?: readonly number[] | undefined;
};

/** How the key draws a chart's values. */
export type KeyForm = 'bar' | 'dot' | 'upright' | 'segment' | 'time' | 'area';

/** A way to draw rows. */
export type Plot<G extends Geometry, Of extends Drawable = Measured> = {
  /** The form of its marks in the key above the picture. */
  readonly form: KeyForm;
  /** Turns rows into plain numbers: fractions along the plot, px down; every item keeps its row. */
  readonly layout: (rows: readonly Row<Of>[], frame: Frame) => G;
  /** Turns geometry into SVG elements. */
  readonly draw: (geometry: G, ink: Ink) => Drawn;
};

/** A chart's definition, from which every surface is made. */
export type ChartDefinition<G extends Geometry, Seed extends RowSeed<Drawable> = RowSeed> = {
  /** File name and address. */
  readonly slug: string;
  /** Whether readers can zoom into its pictures. */
  readonly zoomable?: boolean;
  /** Every figure it uses, even if only mentioned. Its sources, CSV and JSON are made from this list. */
  readonly figures: readonly string[];
  /** Events it mentions or draws. */
  readonly events?: readonly string[];
  /** In the original's language. Translations are in `charts/ru` and the like, one file for each chart. */
  readonly text: ChartText;
  /** Which figures and events are drawn, in reading order. Throws on an id that the chart doesn't list. */
  readonly rows: (pick: (id: string) => Figure, pickEvent: (id: string) => EventRecord) => readonly Seed[];
  /** Ids of the rows that support the title, at most twelve, for a chart with more rows than fit a frame. */
  readonly headline?: readonly string[];
  /** Ids of the few rows that support the title, for images without room for all; without it these are cut off. */
  readonly brief?: readonly string[];
  /** Ids of four or five such rows for a card in the gallery. Without it `brief` is used, and without that all rows. */
  readonly small?: readonly string[];
  /** How its rows are drawn; see draw/plots. */
  readonly plot: Plot<G, Seed['of']>;
};

/** The filled words of a chart in one language. */
export type Words = {
  readonly title: Filled;
  readonly summary: Filled;
  readonly howToRead: Filled;
  readonly notes: readonly Filled[];
  readonly aside: { readonly title: Filled; readonly lines: readonly Filled[] } | null;
  readonly groups: Frame['groups'];
};

/** A picture: its geometry and its SVG elements. `width` is an image's, in px; null for a fluid picture. */
export type Picture = Geometry & { readonly width: number | null; readonly drawing: Drawn };

/** Which picture to draw: for a page a composition, with its own ink if marks are links; for an image a width in px. */
export type Wanted = { readonly shown?: Shown } & (
  | { readonly composition: Composition; readonly ink?: Ink }
  | { readonly width: number; readonly palette: Palette }
);

/** A chart as surfaces see it: rows, words and pictures only. */
export type AnyChart = {
  readonly slug: string;
  readonly zoomable: boolean;
  readonly form: KeyForm;
  /** Ids of all records it needs to be drawn. */
  readonly needs: readonly string[];
  readonly figures: readonly Figure[];
  readonly events: readonly EventRecord[];
  /** What is missing from its text in a language or has no original, in words; see data/checks/compare-text.ts. */
  readonly untranslated: (lang: Translation) => readonly string[];
  readonly words: (lang: Lang) => Words;
  readonly rows: (lang: Lang, shown?: Shown) => readonly AnyRow[];
  /** Whether the headline leaves rows out. */
  readonly hasMore: boolean;
  readonly geometry: (lang: Lang, composition: Composition, shown?: Shown) => Geometry;
  readonly picture: (lang: Lang, wanted: Wanted) => Picture;
  /** The picture of its `brief` rows at an image's width in px, or null if the chart names none. */
  readonly brief: (lang: Lang, width: number, palette: Palette) => Picture | null;
};
