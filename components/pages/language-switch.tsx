import { LANGS, type Lang } from '../../data/vocabulary';
import { wordsOf } from '../words';

/**
 * The same page in the other languages, each named in itself. The links work by themselves; the script adds the
 * reader's choices, so that chapter and filters stay.
 */
export function LanguageSwitch({ lang, path }: { lang: Lang; path: (lang: Lang) => string }) {
  return (
    <nav className="languages" aria-label={wordsOf(lang).interface.language}>
      {LANGS.filter((other) => other !== lang).map((other) => (
        <a key={other} href={path(other)} hrefLang={other} lang={other} data-language={other}>
          {nameOf(other)}
        </a>
      ))}
    </nav>
  );
}

/** A language's own name, capitalised. */
function nameOf(lang: Lang): string {
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}
