import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ChartList } from '../../../components/page/chart-list';
import { languageOf } from '../../../components/page/languages';
import { pageMetadata } from '../../../components/page/metadata';
import { Shell } from '../../../components/page/shell';
import { wordsOf } from '../../../components/wording';
import { chartsPath } from '../../../data/addresses';
import { pageWords } from '../../page-words';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang) ?? notFound();
  return pageMetadata(lang, pageWords('charts', lang));
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang) ?? notFound();
  const { nav, chartsPage } = wordsOf(lang).interface;
  return (
    <Shell lang={lang} path={chartsPath}>
      <div className="page">
        <h1>{nav.charts}</h1>
        <p className="lead">{chartsPage.lead}</p>
        <ChartList lang={lang} />
      </div>
    </Shell>
  );
}
