import { LANGS, type Lang } from '../../data/vocabulary';
import { wordsOf } from '../words';

/**
 * The same page in the other languages, each named in itself. The links work alone; the script adds what
 * the reader has chosen on the page, so that chapter and filters stay.
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

/** A language by its own name, with a capital. */
function nameOf(lang: Lang): string {
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}
