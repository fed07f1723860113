import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ApiPage } from '../../../../components/page/api-page';
import { apiPageWording } from '../../../../components/page/api-page-wording';
import { languageOf } from '../../../../components/page/languages';
import { pageMetadata } from '../../../../components/page/metadata';
import { apiPath } from '../../../../data/addresses';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang) ?? notFound();
  const say = apiPageWording(lang);
  return pageMetadata(lang, { title: say.title, description: say.lead, path: apiPath(lang) });
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang) ?? notFound();
  return <ApiPage lang={lang} />;
}
