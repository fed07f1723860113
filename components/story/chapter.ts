/** A paragraph as a template for `fill`; `summaryOnly` when the article's readable part doesn't say it. */
export type Paragraph = { readonly text: string; readonly summaryOnly?: boolean };

/** A chapter: the finding, then dated events, charts, short text. Charts by slug. */
export type Chapter = {
  readonly id: string;
  readonly charts: readonly string[];
  /** Dated events listed with their sources. */
  readonly events?: readonly string[];
  /** In the original's language. Translations stand in a folder beside, `ru`. */
  readonly text: ChapterText;
};

export type ChapterText = {
  readonly title: string;
  /** The finding, with its doubt. */
  readonly finding: string;
  readonly paragraphs: readonly Paragraph[];
};
