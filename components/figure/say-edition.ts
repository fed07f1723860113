import { type Edition, lastRelease } from '../../data/releases/releases';
import { numberOf } from '../../data/releases/step';
import { sayDate } from '../../data/say';
import type { Lang } from '../../data/vocabulary';
import { wordsOf } from '../words';

/** The edition in the foot of every page and embed: a version and its day, or a draft and the release it continues. */
export function sayEdition(edition: Edition, lang: Lang): string {
  const { version, released } = edition;
  const { foot } = wordsOf(lang).interface;
  if (released) return foot.version(version, sayDate(released, 'day', lang));
  return foot.draft(numberOf(edition), lastRelease.version, sayDate(lastRelease.released, 'day', lang));
}
