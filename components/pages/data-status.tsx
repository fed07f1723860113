import { versionsPath } from '../../data/addresses';
import { EDITION } from '../../data/edition';
import { lastRelease } from '../../data/releases/releases';
import { numberOf } from '../../data/releases/step';
import { sayDate } from '../../data/say';
import type { Lang } from '../../data/vocabulary';
import { wordsOf } from '../words';

/** The version of the data; for a draft, with a link to what can be cited. */
export function DataStatus({ lang }: { lang: Lang }) {
  const say = wordsOf(lang).dataPage;
  const { version, released } = EDITION;
  if (released) return say.version(version, sayDate(released, 'day', lang));
  return (
    <>
      {say.draft(numberOf(EDITION))}{' '}
      <a href={`${versionsPath(lang)}#v${lastRelease.version}`}>
        {say.lastRelease(lastRelease.version, sayDate(lastRelease.released, 'day', lang))}
      </a>
      .
    </>
  );
}
