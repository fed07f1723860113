import '../../../components/pages/data-page.css';
import '../../../components/pages/fold.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DataPage } from '../../../components/pages/data-page';
import { languageOf } from '../../../components/pages/languages';
import { pageMetadata } from '../../../components/pages/metadata';
import { Shell } from '../../../components/pages/shell';
import { pageWords } from '../../../components/words/page-words';
import { dataPath } from '../../../data/addresses';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang) ?? notFound();
  return pageMetadata(lang, pageWords('data', lang));
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang) ?? notFound();
  return (
    <Shell lang={lang} path={dataPath}>
      <DataPage lang={lang} />
    </Shell>
  );
}
