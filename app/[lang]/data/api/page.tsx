import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ApiPage } from '../../../../components/page/api-page';
import { languageOf } from '../../../../components/page/languages';
import { pageMetadata } from '../../../../components/page/metadata';
import { Shell } from '../../../../components/page/shell';
import { apiPath } from '../../../../data/addresses';
import { pageWords } from '../../../page-words';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang) ?? notFound();
  return pageMetadata(lang, pageWords('api', lang));
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang) ?? notFound();
  return (
    <Shell lang={lang} path={apiPath}>
      <ApiPage lang={lang} />
    </Shell>
  );
}
