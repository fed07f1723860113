import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DataPage } from '../../../components/page/data-page';
import { languageOf } from '../../../components/page/languages';
import { pageMetadata } from '../../../components/page/metadata';
import { Shell } from '../../../components/page/shell';
import { dataPath } from '../../../data/addresses';
import { pageWords } from '../../page-words';

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
