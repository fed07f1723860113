import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ChartList } from '../../../components/page/chart-list';
import { languageOf } from '../../../components/page/languages';
import { pageMetadata } from '../../../components/page/metadata';
import { interfaceWording } from '../../../components/wording';
import { pageWords } from '../../page-words';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang) ?? notFound();
  return pageMetadata(lang, pageWords('charts', lang));
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang) ?? notFound();
  const { nav, chartsPage } = interfaceWording(lang);
  return (
    <div className="page">
      <h1>{nav.charts}</h1>
      <p className="lead">{chartsPage.lead}</p>
      <ChartList lang={lang} />
    </div>
  );
}
