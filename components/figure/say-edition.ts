import { type Edition, lastRelease } from '../../data/releases/releases';
import { numberOf } from '../../data/releases/step';
import { sayDate } from '../../data/say';
import type { Lang } from '../../data/vocabulary';
import { wordsOf } from '../words';

/** Which data these are, as the foot of every page and embed says: a version and its day, or a draft and what it follows. */
export function sayEdition(edition: Edition, lang: Lang): string {
  const { version, released } = edition;
  const { foot } = wordsOf(lang).interface;
  if (released) return foot.version(version, sayDate(released, 'day', lang));
  return foot.draft(numberOf(edition), lastRelease.version, sayDate(lastRelease.released, 'day', lang));
}

/** The same in an embed's foot, where there is room for a day. */
export function sayDataDay({ released }: Edition, lang: Lang): string {
  const { foot } = wordsOf(lang).interface;
  const day = sayDate(released ?? lastRelease.released, 'day', lang);
  return released ? foot.dataOf(day) : foot.draftAfter(day);
}
