/** A paragraph as a template for `fill`. */
export type Paragraph = {
  readonly text: string;
  /** Whose claim it is, where it is one: the article's, or that of a summary whose words its readable part lacks. */
  readonly from?: 'article' | 'summary';
  /** A name for links that lead to it. */
  readonly id?: string;
};

/** A chapter: the finding, then charts and short text. Charts by slug; others are linked in the text. */
export type Chapter = {
  readonly id: string;
  readonly charts: readonly string[];
  /** In the original's language. Translations stand in a folder beside, `ru`. */
  readonly text: ChapterText;
};

export type ChapterText = {
  readonly title: string;
  /** The finding, with its doubt. */
  readonly finding: string;
  readonly paragraphs: readonly Paragraph[];
};
