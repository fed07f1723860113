import { sourcesPath, storyPath, versionsPath } from '../../data/addresses';
import { source } from '../../data/dataset';
import type { Lang } from '../../data/vocabulary';
import type { Withdrawn } from '../../data/withdrawn';
import { SourceTitle } from '../figure/source-title';
import { wordsOf } from '../words';

/** The page at the address of a withdrawn record: that it is withdrawn, why, and where to read on. */
export function WithdrawnPage({ record, lang }: { record: Withdrawn; lang: Lang }) {
  const say = wordsOf(lang).withdrawnPage;
  const { id, lastIn, source_id, text, toldAt } = record;
  const origin = source(source_id);
  return (
    <article className="page" data-withdrawn={id}>
      <h1>{say.title}</h1>
      <p>
        <code>{id}</code>
      </p>
      <p className="lead">
        {text.reason} {text.now} <a href={`${storyPath(lang)}#${toldAt}`}>{say.told}</a>
      </p>
      <p>
        {say.source}:{' '}
        <a href={`${sourcesPath(lang)}#source-${source_id}`}>
          {origin.publisherIn[lang]}, <SourceTitle source={origin} lang={lang} />
        </a>
      </p>
      <p>
        {say.files(lastIn)} <a href={`${versionsPath(lang)}#v${lastIn}`}>{say.versions}</a>
      </p>
    </article>
  );
}
