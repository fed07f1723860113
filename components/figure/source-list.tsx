import { type NumberedSource, sayPublished } from '../../data/cite';
import type { Lang } from '../../data/vocabulary';
import { wordingOf } from '../../data/words';
import { wordsOf } from '../words';
import { SourceTitle, TitleTranslation } from './source-title';

/** The numbered sources of a chart or a page, each with its language marked and its doubts stated. */
export function SourceList(props: {
  cited: readonly NumberedSource[];
  lang: Lang;
  /** Prefix of the entries' ids, where text links to them. */
  anchor?: string;
  /** Attributes of links that leave a frame. */
  leave?: { target?: string; rel?: string };
  /** Names and links only: the chart's page has the rest. */
  brief?: boolean;
}) {
  const { cited, lang, anchor, leave, brief = false } = props;
  const { chart: say } = wordsOf(lang).interface;
  const { titleKinds } = wordingOf(lang);
  return (
    <ol className="sources">
      {cited.map(({ n, source }) => {
        const remarks = brief ? [] : [titleKinds[source.title_kind], source.url === null && say.noLink].filter(Boolean);
        const [before, after] = say.also;
        return (
          <li key={source.id} value={n} id={anchor && `${anchor}-${source.id}`}>
            {source.publisherIn[lang]},{' '}
            {source.url ? (
              <a rel="noopener" {...leave} href={source.url} hrefLang={source.title_lang}>
                <SourceTitle source={source} lang={lang} />
              </a>
            ) : (
              <SourceTitle source={source} lang={lang} />
            )}
            {!brief && <TitleTranslation source={source} lang={lang} />},{' '}
            {source.published ? sayPublished(source, lang) : say.undated}
            {!brief && source.also_titled && (
              <small>
                {' '}
                ({before}
                <cite lang={source.title_lang === lang ? undefined : source.title_lang}>{source.also_titled}</cite>
                {after})
              </small>
            )}
            {remarks.length > 0 && <small> ({remarks.join('; ')})</small>}
          </li>
        );
      })}
    </ol>
  );
}
