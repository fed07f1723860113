/** A paragraph as a template for `fill`. */
export type Paragraph = {
  readonly text: string;
  /**
   * Whose claim it is, if it is one: the article's, or that of a summary where the article's readable part lacks it.
   */
  readonly from?: 'article' | 'summary';
  /** An anchor for links to it. */
  readonly id?: string;
};

/** A chapter: the finding, then charts and short text. Charts by slug; others are linked in the text. */
export type Chapter = {
  readonly id: string;
  readonly charts: readonly string[];
  /** In the original language. Translations are in the folder `ru` beside this. */
  readonly text: ChapterText;
};

export type ChapterText = {
  readonly title: string;
  /** The finding, with its doubt. */
  readonly finding: string;
  readonly paragraphs: readonly Paragraph[];
};
