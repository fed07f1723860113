import type { SourceRecord } from '../../data/dataset';
import type { Lang } from '../../data/vocabulary';

/** A title in its own language, marked as such. */
export function SourceTitle({ source, lang }: { source: SourceRecord; lang: Lang }) {
  return <cite lang={source.title_lang === lang ? undefined : source.title_lang}>{source.title}</cite>;
}

/** A title's translation into the reader's language; nothing where the title is in it. */
export function TitleTranslation({ source, lang }: { source: SourceRecord; lang: Lang }) {
  const translated = source.titleIn[lang];
  return translated && <span className="translation">[{translated}]</span>;
}
