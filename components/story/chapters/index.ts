import { type Lang, ORIGINAL } from '../../../data/vocabulary';
import { translations } from '../../translations';
import type { Chapter } from '../chapter';
import { atTheDoor } from './at-the-door';
import { howManyLeft } from './how-many-left';
import { howWeKnow } from './how-we-know';
import { tiesThatLast } from './ties-that-last';
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
  wouldTheyReturn,
  whatAwaitsThem,
  howWeKnow,
];

/** The story in a language. Throws where a translation lacks a chapter. */
export function chaptersIn(lang: Lang): readonly Chapter[] {
  if (lang === ORIGINAL) return chapters;
  return chapters.map((chapter) => {
    const text = translations[lang].chapters[chapter.id];
    if (!text) throw new ReferenceError(`untranslated chapter: ${chapter.id} in components/translations/${lang}`);
    return { ...chapter, text };
  });
}
