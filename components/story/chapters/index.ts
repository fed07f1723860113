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
