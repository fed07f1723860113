import '../.generated/tokens.css';
import '../components/figure/figure.css';
import '../components/figure/about.css';
import '../components/figure/zoom.css';
import '../components/pages/page.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ChartList } from '../components/pages/chart-list';
import { feedType } from '../components/pages/metadata';
import { PageDocument } from '../components/pages/page-document';
import { Shell } from '../components/pages/shell';
import { wordsOf } from '../components/words';
import { overviewPath } from '../data/addresses';
import { type Lang, ORIGINAL, TRANSLATIONS } from '../data/vocabulary';

const { notFound, site } = wordsOf(ORIGINAL).interface;

export const metadata: Metadata = {
  title: `${notFound.title} | ${site}`,
  robots: { index: false },
  alternates: { types: feedType(ORIGINAL) },
};

/**
 * The page for every wrong address, be it a chart, a language or a file. There is one page for all of them: it
 * contains every language, and the script shows the one that the address is in.
 */
export default function NotFound() {
  return (
    <PageDocument lang={ORIGINAL}>
      <div id="page" suppressHydrationWarning>
        <Shell lang={ORIGINAL} path={overviewPath} isWrongAddress>
          <WrongAddress lang={ORIGINAL}>
            {TRANSLATIONS.map((lang) => (
              <section key={lang} lang={lang}>
                <h2>
                  <a href={overviewPath(lang)}>{wordsOf(lang).interface.notFound.title}</a>
                </h2>
                <p>{wordsOf(lang).interface.notFound.lead}</p>
                <ChartList lang={lang} />
              </section>
            ))}
          </WrongAddress>
        </Shell>
      </div>
      {TRANSLATIONS.map((lang) => (
        <template key={lang} lang={lang} data-page-in={lang} title={wordsOf(lang).interface.notFound.title}>
          <Shell lang={lang} path={overviewPath} isWrongAddress>
            <WrongAddress lang={lang} />
          </Shell>
        </template>
      ))}
    </PageDocument>
  );
}

function WrongAddress({ lang, children }: { lang: Lang; children?: ReactNode }) {
  const { notFound } = wordsOf(lang).interface;
  return (
    <div className="page">
      <h1>{notFound.title}</h1>
      <p className="lead">{notFound.lead}</p>
      <ChartList lang={lang} />
      {children}
    </div>
  );
}
