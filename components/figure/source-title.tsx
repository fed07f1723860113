import type { SourceRecord } from '../../data/dataset';
import type { Lang } from '../../data/vocabulary';

/** A title in its own language, marked as such, and what it says in the reader's. */
export function SourceTitle({ source, lang }: { source: SourceRecord; lang: Lang }) {
  return <cite lang={source.title_lang === lang ? undefined : source.title_lang}>{source.title}</cite>;
}

/** What a title says in the reader's language; nothing where it is written in it. */
export function TitleTranslation({ source, lang }: { source: SourceRecord; lang: Lang }) {
  const translated = source.titleIn[lang];
  return translated && <span className="translation">[{translated}]</span>;
}
