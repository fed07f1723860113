import '../../../components/pages/gallery.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Gallery } from '../../../components/pages/gallery';
import { languageOf } from '../../../components/pages/languages';
import { pageMetadata } from '../../../components/pages/metadata';
import { Shell } from '../../../components/pages/shell';
import { wordsOf } from '../../../components/words';
import { pageWords } from '../../../components/words/page-words';
import { chartsPath } from '../../../data/addresses';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang) ?? notFound();
  return pageMetadata(lang, pageWords('charts', lang));
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang) ?? notFound();
  const { nav, chartsPage } = wordsOf(lang).interface;
  return (
    <Shell lang={lang} path={chartsPath} wide="broad">
      <div className="page gallery-page">
        <h1>{nav.charts}</h1>
        <p className="lead">{chartsPage.lead}</p>
        <Gallery lang={lang} />
      </div>
    </Shell>
  );
}
