import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { languageOf } from '../../../components/page/languages';
import { pageMetadata } from '../../../components/page/metadata';
import { Shell } from '../../../components/page/shell';
import { SourcesPage } from '../../../components/page/sources-page';
import { sourcesPath } from '../../../data/addresses';
import { pageWords } from '../../page-words';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang) ?? notFound();
  return pageMetadata(lang, pageWords('sources', lang));
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang) ?? notFound();
  return (
    <Shell lang={lang} path={sourcesPath}>
      <SourcesPage lang={lang} />
    </Shell>
  );
}
