import { type Lang, ORIGINAL, type Translation } from '../../../data/vocabulary';
import type { Chapter, ChapterText } from '../chapter';
import { chapters as ru } from '../ru/chapters';
import { atTheDoor } from './at-the-door';
import { howManyLeft } from './how-many-left';
import { howWeKnow } from './how-we-know';
import { sinceTheArticle } from './since-the-article';
import { tiesThatLast } from './ties-that-last';
import { trustAndTruce } from './trust-and-truce';
import { whatAwaitsThem } from './what-awaits-them';
import { whatRussiaLost } from './what-russia-lost';
import { whenAndWhy } from './when-and-why';
import { whereTheyWent } from './where-they-went';
import { wouldTheyReturn } from './would-they-return';

/** The story, in reading order. */
export const chapters: readonly Chapter[] = [
  howManyLeft,
  whenAndWhy,
  whereTheyWent,
  atTheDoor,
  whatRussiaLost,
  tiesThatLast,
  trustAndTruce,
  wouldTheyReturn,
  whatAwaitsThem,
  howWeKnow,
  sinceTheArticle,
];

/** The words of chapters in each language but the original, by id. Another language is a folder beside `ru`. */
export const translations: Readonly<Record<Translation, Readonly<Record<string, ChapterText>>>> = { ru };

/** The story in a language. Throws where a translation lacks a chapter. */
export function chaptersIn(lang: Lang): readonly Chapter[] {
  if (lang === ORIGINAL) return chapters;
  return chapters.map((chapter) => {
    const text = translations[lang][chapter.id];
    if (!text) throw new ReferenceError(`untranslated chapter: ${chapter.id} in components/story/${lang}`);
    return { ...chapter, text };
  });
}
