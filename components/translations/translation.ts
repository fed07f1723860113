import type { ChartText } from '../chart';
import type { ChapterText } from '../story/chapter';

/** The texts of charts by slug and of chapters by id, in a language other than the original. */
export type ComponentTranslation = {
  readonly charts: Readonly<Record<string, ChartText>>;
  readonly chapters: Readonly<Record<string, ChapterText>>;
};
