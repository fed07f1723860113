import type { Lang } from '../../data/vocabulary';

/** A paragraph as a template for `fill`; `summaryOnly` when the article's readable part doesn't say it. */
export type Paragraph = { readonly text: string; readonly summaryOnly?: boolean };

/** A chapter: the finding, then dated events, charts, short text. Words per language, charts by slug. */
export type Chapter = {
  readonly id: string;
  readonly charts: readonly string[];
  /** Dated events listed with their sources. */
  readonly events?: readonly string[];
  readonly text: Readonly<Record<Lang, ChapterText>>;
};

export type ChapterText = {
  readonly title: string;
  /** The finding, with its doubt. */
  readonly finding: string;
  readonly paragraphs: readonly Paragraph[];
};
