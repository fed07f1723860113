import type { ReactNode } from 'react';
import { chartsPath, dataPath, explorePath, privacyPath, sourcesPath, storyPath } from '../../data/addresses';
import { LICENCE, sayPublished } from '../../data/cite';
import { EDITION } from '../../data/edition';
import type { Lang } from '../../data/vocabulary';
import { sayEdition } from '../figure/say-edition';
import { SourceTitle } from '../figure/source-title';
import { wordsOf } from '../words';
import { article } from './article';
import { LanguageSwitch } from './language-switch';

/**
 * What stands around every page: skip link, name, navigation, footer. `path` is the page's own in a language. A `wide`
 * page says so on each part: a rule that looked for its content would widen the header only when that has come.
 */
export function Shell(props: { lang: Lang; path: (lang: Lang) => string; wide?: boolean; children: ReactNode }) {
  const { lang, path, wide = false, children } = props;
  const width = wide ? ' wide' : '';
  const { site, skip, nav, foot, chart } = wordsOf(lang).interface;
  const links = [
    [storyPath(lang), nav.story],
    [chartsPath(lang), nav.charts],
    [explorePath(lang), nav.explore],
    [dataPath(lang), nav.data],
    [sourcesPath(lang), nav.sources],
  ] as const;
  return (
    <>
      <a className="skip" href="#content">
        {skip}
      </a>
      <header className={`top${width}`}>
        <a className="name" href={storyPath(lang)}>
          {site}
        </a>
        <nav aria-label={nav.label}>
          {links.map(([href, name]) => (
            <a key={href} href={href}>
              {name}
            </a>
          ))}
        </nav>
        <div className="tools">
          <LanguageSwitch lang={lang} path={path} />
          <ThemeChoice lang={lang} />
        </div>
      </header>
      <main id="content" className={width.trim() || undefined}>
        {children}
      </main>
      <footer className={`bottom${width}`}>
        <p>
          {chart.article}:{' '}
          <a href={article.url ?? undefined}>
            {article.publisherIn[lang]}, <SourceTitle source={article} lang={lang} />, {sayPublished(article, lang)}
          </a>
        </p>
        <p>{sayEdition(EDITION, lang)}</p>
        <p>
          {foot.licence} <a href={LICENCE.url}>{LICENCE.name}</a>. {foot.facts}
        </p>
        <p>
          <a href={privacyPath(lang)}>{foot.privacy}</a>
        </p>
      </footer>
    </>
  );
}

/** Hidden until the script that makes it work has run. */
function ThemeChoice({ lang }: { lang: Lang }) {
  const { theme } = wordsOf(lang).interface;
  return (
    <label className="theme" hidden suppressHydrationWarning>
      <span aria-hidden="true">◐</span>{' '}
      <select data-theme-choice="" aria-label={theme.label} suppressHydrationWarning>
        <option value="auto">{theme.auto}</option>
        <option value="light">{theme.light}</option>
        <option value="dark">{theme.dark}</option>
      </select>
    </label>
  );
}
