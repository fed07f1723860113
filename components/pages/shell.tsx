import type { ReactNode } from 'react';
import {
  chartsPath,
  countriesPath,
  dataPath,
  explorePath,
  feedPath,
  overviewPath,
  privacyPath,
  sourcesPath,
  storyPath,
} from '../../data/addresses';
import { LICENCE, sayPublished } from '../../data/cite';
import { EDITION } from '../../data/edition';
import type { Lang } from '../../data/vocabulary';
import { sayEdition } from '../figure/say-edition';
import { SourceTitle } from '../figure/source-title';
import { wordsOf } from '../words';
import { article } from './article';
import { LanguageSwitch } from './language-switch';

/**
 * What stands around every page: skip link, header of one line, footer. `path` is the page's own in a language; one that
 * stands for wrong addresses is `nowhere`. A `wide` page says so on each part: a rule that looked for its content would
 * widen it only when that has come. A `broad` one is as wide as the header.
 */
export function Shell(props: {
  lang: Lang;
  path: (lang: Lang) => string;
  wide?: boolean | 'broad';
  nowhere?: boolean;
  children: ReactNode;
}) {
  const { lang, path, wide = false, nowhere = false, children } = props;
  const width = wide === 'broad' ? ' wide broad' : wide ? ' wide' : '';
  const { site, skip, nav, foot, chart } = wordsOf(lang).interface;
  const links = [
    [overviewPath(lang), nav.overview],
    [storyPath(lang), nav.story],
    [chartsPath(lang), nav.charts],
    [countriesPath(lang), nav.countries],
    [explorePath(lang), nav.explore],
    [dataPath(lang), nav.data],
  ] as const;
  const own = nowhere ? '' : path(lang);
  /** The page itself, or the part of the site that it belongs to. Every page lies below the overview. */
  const current = (href: string) =>
    own === href ? 'page' : href !== overviewPath(lang) && own.startsWith(`${href}/`) ? 'true' : undefined;
  return (
    <>
      <a className="skip" href="#content">
        {skip}
      </a>
      <header className={own === explorePath(lang) ? 'top' : 'top stays'}>
        <div className="bar">
          <a className="name" href={overviewPath(lang)}>
            {site}
          </a>
          <button type="button" className="menu-button" popoverTarget="menu">
            {nav.menu}
          </button>
          {/* Where the line has no room for it, a layer that the button opens, Esc closes, and no script is needed for. */}
          <div className="menu" id="menu" popover="auto">
            <nav aria-label={nav.label}>
              {links.map(([href, name]) => (
                <a key={href} href={href} aria-current={current(href)}>
                  {name}
                </a>
              ))}
            </nav>
            <div className="tools">
              <LanguageSwitch lang={lang} path={path} />
              <ThemeChoice lang={lang} />
            </div>
          </div>
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
        <p>{foot.caution}</p>
        <ul>
          <li>
            <a href={sourcesPath(lang)}>{nav.sources}</a>
          </li>
          <li>
            <a href={privacyPath(lang)}>{foot.privacy}</a>
          </li>
          <li>
            <a href={feedPath(lang)} type="application/atom+xml">
              {foot.feed}
            </a>
          </li>
        </ul>
      </footer>
    </>
  );
}

/** Hidden until the script that makes it work has run. */
function ThemeChoice({ lang }: { lang: Lang }) {
  const { theme } = wordsOf(lang).interface;
  return (
    <label className="theme" hidden suppressHydrationWarning>
      <span aria-hidden="true">◐</span>
      <select data-theme-choice="" aria-label={theme.label} suppressHydrationWarning>
        <option value="auto">{theme.auto}</option>
        <option value="light">{theme.light}</option>
        <option value="dark">{theme.dark}</option>
      </select>
    </label>
  );
}
