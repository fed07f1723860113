import { sourcesPath } from '../../data/addresses';
import type { Lang } from '../../data/vocabulary';
import { wordsOf } from '../words';

const ANCHOR = 'record-end';

/** The date up to which the record goes, and what is reported of the time after it. */
export function RecordEnd({ lang }: { lang: Lang }) {
  const say = wordsOf(lang).interface.recordEnd;
  return (
    <>
      <h2 id={ANCHOR}>{say.title}</h2>
      <p>
        {say.short} {say.text}
      </p>
    </>
  );
}

/** The same in one line, with a link to the whole. */
export function RecordEndNote({ lang }: { lang: Lang }) {
  const say = wordsOf(lang).interface.recordEnd;
  return (
    <p>
      {say.short} <a href={`${sourcesPath(lang)}#${ANCHOR}`}>{say.more}</a>
    </p>
  );
}
