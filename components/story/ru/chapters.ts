import type { ChapterText } from '../chapter';
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

/** The story by chapter, in reading order. */
export const chapters: Readonly<Record<string, ChapterText>> = {
  'how-many-left': howManyLeft,
  'when-and-why': whenAndWhy,
  'where-they-went': whereTheyWent,
  'at-the-door': atTheDoor,
  'what-russia-lost': whatRussiaLost,
  'ties-that-last': tiesThatLast,
  'trust-and-truce': trustAndTruce,
  'would-they-return': wouldTheyReturn,
  'what-awaits-them': whatAwaitsThem,
  'how-we-know': howWeKnow,
  'since-the-article': sinceTheArticle,
};
