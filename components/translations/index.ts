import type { Translation } from '../../data/vocabulary';
import type { ChartText } from '../chart';
import type { ChapterText } from '../story/chapter';
import { ru } from './ru';

/** The texts of charts by slug and of chapters by id, in a language other than the original. */
export type ComponentTranslation = {
  readonly charts: Readonly<Record<string, ChartText>>;
  readonly chapters: Readonly<Record<string, ChapterText>>;
};

/** A further language is a folder beside `ru` and a line here; `npm run words:check` says what it lacks. */
export const translations: Readonly<Record<Translation, ComponentTranslation>> = { ru };
