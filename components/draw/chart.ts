import type { ReactNode } from 'react';
import type { EventRecord, Figure } from '../../data/dataset';
import type { Derived } from '../../data/derive';
import type { Filled } from '../../data/fill';
import type { Lang, Translation } from '../../data/vocabulary';
import type { Colour } from './theme';

/** What marks return: SVG elements. */
export type Drawn = ReactNode;

/**
 * Every picture is composed twice: `narrow` has names above their marks and holds from LEAST px on, `wide` has them
 * beside and holds from a width of its own. Inside a composition the drawing is fluid: text keeps its size and stands
 * in px, places along the plot are fractions of what lies between its two margins. So what doesn't touch at the least
 * width doesn't touch at any greater one.
 */
export const COMPOSITIONS = ['narrow', 'wide'] as const;
export type Composition = (typeof COMPOSITIONS)[number];
/** The narrowest picture, in px, that is shown at its own size: a frame of 320 less its padding. Below it shrinks. */
export const LEAST = 288;

/**
 * How much of a chart is shown: `headline` the rows that carry its title, `brief` the few that a small image has room for,
 * `small` the few that a card in the gallery has.
 */
export type Shown = 'all' | 'headline' | 'brief' | 'small';

/** The words of one chart in one language. Numbers are `{figure-id}`, dates `{event-id}`; see data/fill.ts. */
export type ChartText = {
  /** The finding, as a sentence a reader could repeat. */
  readonly title: string;
  /** One sentence: what is drawn, of whom, from whom. */
  readonly summary: string;
  /** How the marks are to be read. */
  readonly howToRead: string;
  /** The doubts, one a paragraph. */
  readonly notes: readonly string[];
  /** A statement that must stand beside the chart wherever it is shown, e.g. a correction. */
  readonly aside?: { readonly title: string; readonly lines: readonly string[] };
  /** Name and detail of each row, by figure id. Without an entry a row is named after its place. */
  readonly labels: Readonly<Record<string, RowLabel>>;
  /** Headings of groups of rows, by the key that rows carry. */
  readonly groups?: Readonly<Record<string, GroupLabel>>;
  /** Other short texts inside the drawing, by key. */
  readonly inside?: Readonly<Record<string, string>>;
};
export type RowLabel = { readonly name?: string; readonly detail?: string };
export type GroupLabel = { readonly title: string; readonly note?: string };

/** What has a value: a published figure, or a result of ours. */
export type Measured = Figure | Derived;
/** What a row may stand for. An event has a date and no value, so marks that draw values don't take one. */
export type Drawable = Measured | EventRecord;

/** What a chart says of a row; its label is added by `defineChart`. A row without a record doesn't compile. */
export type RowSeed<Of extends Drawable = Measured> = {
  readonly of: Of;
  readonly group?: string;
  /** The article's own figure. */
  readonly emphasis?: boolean;
  /** What an official or a party to the war says, whoever printed it: its mark is hollow. */
  readonly claimed?: boolean;
};

/** One row: a mark in the picture, a line of the table and the CSV, a stop for keyboard and screen reader. */
export type Row<Of extends Drawable = Measured> = RowSeed<Of> & {
  /** The record's id; unique within the chart. */
  readonly id: string;
  /** The heading of its group; empty in a chart of one group, whose title says it. */
  readonly series: string;
  readonly name: string;
  readonly detail: string;
  /** The value in words with its unit, or an event's date: what table, tooltip and screen reader say. */
  readonly said: string;
  /** The same for a label beside its mark, where the section's heading gives the unit. */
  readonly short: string;
};
/** A row of any kind: what surfaces take. */
export type AnyRow = Row<Drawable>;

/** What a layout gets besides the rows. */
export type Frame = {
  readonly composition: Composition;
  /** How much of the chart is wanted; all of it where nothing is said. */
  readonly shown?: Shown | undefined;
  readonly lang: Lang;
  readonly groups: Readonly<Record<string, { readonly title: string; readonly note: string }>>;
  readonly inside: Readonly<Record<string, string>>;
};

/** Colours and letters: `var(--…)` on pages, literal colours in images. */
export type Palette = {
  readonly colour: (name: Colour) => string;
  readonly sans: string;
  /** Whether marks can be reached by pointer and keyboard: true on pages and embeds, false in images. */
  readonly live: boolean;
  /** Where a mark leads, in a live picture whose marks are links; undefined for one that leads nowhere. */
  readonly leadsTo?: (row: AnyRow) => string | undefined;
};

/** A place on paper: a percentage where the picture is fluid, px where its width is known. */
export type Place = number | string;

/** What a drawing gets besides the geometry. */
export type Ink = Palette & {
  /** A fraction of the plot's width as a place or a length. */
  readonly along: (fraction: number) => Place;
  /** The same for its height, in pictures whose height follows their width. */
  readonly down: (fraction: number) => Place;
};

export type Geometry = {
  /** Px left and right of the plot: names, values, half a mark. Fractions count from the one to the other. */
  readonly left: number;
  readonly right: number;
  /** Px from top to bottom. In a picture with an `aspect` its height at the least width. */
  readonly height: number;
  /** The least width in px, margins included, at which it holds. */
  readonly least: number;
  /** Width to height, where the height follows the width. */
  readonly aspect?: number;
  /** Px under a picture whose height follows its width. */
  readonly below?: number;
  /** Heights in px at which the picture may end early, no mark or word cut: images of a fixed size do so. */
  readonly cuts?: readonly number[] | undefined;
};

/** How the key draws a chart's values. */
export type KeyForm = 'bar' | 'dot' | 'upright' | 'segment' | 'time' | 'area';

/** A way to draw rows. */
export type Plot<G extends Geometry, Of extends Drawable = Measured> = {
  /** How its marks look in the key above the picture. */
  readonly form: KeyForm;
  /** Rows to plain numbers: fractions along the plot, px down; every item keeps its row. */
  readonly layout: (rows: readonly Row<Of>[], frame: Frame) => G;
  /** Geometry to SVG elements. */
  readonly draw: (geometry: G, ink: Ink) => Drawn;
};

/** A chart, defined once. Every surface is made from this. */
export type ChartDefinition<G extends Geometry, Seed extends RowSeed<Drawable> = RowSeed> = {
  /** File name and address. */
  readonly slug: string;
  /** Whether readers can zoom into its pictures. */
  readonly zoomable?: boolean;
  /** Every figure it stands on, those it only mentions included. They reach sources, CSV and JSON by themselves. */
  readonly figures: readonly string[];
  /** Events it mentions or draws. */
  readonly events?: readonly string[];
  /** In the original's language. Translations stand in `charts/ru` and the like, a file for each chart. */
  readonly text: ChartText;
  /** Which figures and events are drawn, in reading order. Throws on an id that the chart doesn't list. */
  readonly rows: (pick: (id: string) => Figure, pickEvent: (id: string) => EventRecord) => readonly Seed[];
  /** The rows that carry the title, at most twelve, where all are more than a frame has room for. */
  readonly headline?: readonly string[];
  /** The few rows that carry the title, for images without room for all. Without it such images end early. */
  readonly brief?: readonly string[];
  /** The rows that carry the title in a card of the gallery, four or five. Without it `brief`, and without that all. */
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

/** A picture: its geometry and its ink. `width` is that of an image, which has one height; null where it is fluid. */
export type Picture = Geometry & { readonly width: number | null; readonly drawing: Drawn };

/** Which picture is wanted: for a page a composition, with ink of its own where its marks lead on; for an image a width in px. */
export type Wanted = { readonly shown?: Shown } & (
  | { readonly composition: Composition; readonly ink?: Ink }
  | { readonly width: number; readonly palette: Palette }
);

/** What surfaces see of a chart: nothing but rows, words and pictures. */
export type AnyChart = {
  readonly slug: string;
  readonly zoomable: boolean;
  readonly form: KeyForm;
  /** Ids of every record it can't be drawn without. */
  readonly needs: readonly string[];
  readonly figures: readonly Figure[];
  readonly events: readonly EventRecord[];
  /** What its text in a language lacks or has too much of, in words; see data/checks/compare-text.ts. */
  readonly untranslated: (lang: Translation) => readonly string[];
  readonly words: (lang: Lang) => Words;
  readonly rows: (lang: Lang, shown?: Shown) => readonly AnyRow[];
  /** Whether the headline leaves rows out. */
  readonly hasMore: boolean;
  readonly geometry: (lang: Lang, composition: Composition, shown?: Shown) => Geometry;
  readonly picture: (lang: Lang, wanted: Wanted) => Picture;
  /** The picture of the few rows that carry the title at an image's width, or null where the chart names none. */
  readonly brief: (lang: Lang, width: number, palette: Palette) => Picture | null;
};
