import { type NumberedSource, sayPublished } from '../../data/cite';
import type { Lang } from '../../data/vocabulary';
import { wordingOf } from '../../data/wording';
import { interfaceWording } from '../wording';

/** The sources of a chart or a page, numbered, each with its own language marked and its doubts said. */
export function SourceList(props: {
  cited: readonly NumberedSource[];
  lang: Lang;
  /** Prefix of the entries' ids, where text links to them. */
  anchor?: string;
  /** Attributes of links that leave a frame. */
  leave?: { target?: string; rel?: string };
}) {
  const { cited, lang, anchor, leave } = props;
  const { chart: say } = interfaceWording(lang);
  const { titleKinds } = wordingOf(lang);
  return (
    <ol className="sources">
      {cited.map(({ n, source }) => {
        const remarks = [
          source.also_titled && `${say.also} “${source.also_titled}”`,
          titleKinds[source.title_kind],
          source.url === null && say.noLink,
        ].filter(Boolean);
        return (
          <li key={source.id} value={n} id={anchor && `${anchor}-${source.id}`}>
            {source.publisher},{' '}
            {source.url ? (
              <a rel="noopener" {...leave} href={source.url} hrefLang={source.title_lang}>
                <cite lang={source.title_lang}>{source.title}</cite>
              </a>
            ) : (
              <cite lang={source.title_lang}>{source.title}</cite>
            )}
            , {source.published ? sayPublished(source, lang) : say.undated}
            {remarks.length > 0 && <small> ({remarks.join('; ')})</small>}
          </li>
        );
      })}
    </ol>
  );
}
