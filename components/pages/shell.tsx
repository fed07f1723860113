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
 * The frame of every page: skip link, one-line header, footer. `path` is the page's own in a language; the page for
 * wrong addresses is `isWrongAddress`. A `wide` page has a class on each part: a rule that depended on its content would widen
 * it only once that is loaded. A `broad` one is as wide as the header.
 */
export function Shell(props: {
  lang: Lang;
  path: (lang: Lang) => string;
  wide?: boolean | 'broad';
  isWrongAddress?: boolean;
  children: ReactNode;
}) {
  const { lang, path, wide = false, isWrongAddress = false, children } = props;
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
  const own = isWrongAddress ? '' : path(lang);
  /** Whether a link is to the page itself, or to the section it belongs to. Every page is below the overview. */
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
          {/* Where it doesn't fit the line, a popover: the button opens it, Esc closes it, without a script. */}
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

/** Hidden until its script has run. */
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
