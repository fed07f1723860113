import '../.generated/tokens.css';
import '../components/surfaces/figure.css';
import '../components/surfaces/zoom.css';
import '../components/page/page.css';
import type { Metadata } from 'next';
import { ChartList } from '../components/page/chart-list';
import { PageDocument } from '../components/page/page-document';
import { Shell } from '../components/page/shell';
import { wordsOf } from '../components/wording';
import { storyPath } from '../data/addresses';
import { LANGS, ORIGINAL } from '../data/vocabulary';

const titles = LANGS.map((lang) => wordsOf(lang).interface.notFound.title).join(' · ');

export const metadata: Metadata = { title: titles, robots: { index: false } };

/**
 * Every address that leads nowhere, a wrong chart, language or file among them. It is one page for all of
 * them, so it speaks every language; the script leaves the one that the address is in.
 */
export default function NotFound() {
  return (
    <PageDocument lang={ORIGINAL}>
      {LANGS.map((lang) => {
        const { notFound } = wordsOf(lang).interface;
        return (
          <div key={lang} lang={lang} data-text-lang={lang} suppressHydrationWarning>
            <Shell lang={lang} path={storyPath}>
              <div className="page">
                <h1>{notFound.title}</h1>
                <p className="lead">{notFound.lead}</p>
                <ChartList lang={lang} />
              </div>
            </Shell>
          </div>
        );
      })}
    </PageDocument>
  );
}
