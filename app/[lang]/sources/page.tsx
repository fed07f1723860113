import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { languageOf } from '../../../components/page/languages';
import { pageMetadata } from '../../../components/page/metadata';
import { SourcesPage } from '../../../components/page/sources-page';
import { sourcesPageWording } from '../../../components/page/sources-page-wording';
import { sourcesPath } from '../../../data/addresses';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang) ?? notFound();
  const say = sourcesPageWording(lang);
  return pageMetadata(lang, { title: say.title, description: say.lead, path: sourcesPath(lang) });
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang) ?? notFound();
  return <SourcesPage lang={lang} />;
}
