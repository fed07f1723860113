import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DataPage } from '../../../components/page/data-page';
import { dataPageWording } from '../../../components/page/data-page-wording';
import { languageOf } from '../../../components/page/languages';
import { pageMetadata } from '../../../components/page/metadata';
import { dataPath } from '../../../data/addresses';
import { dataset } from '../../../data/dataset';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang) ?? notFound();
  const say = dataPageWording(lang);
  const { figures, events, sources } = dataset;
  const description = say.lead(`${figures.length}`, `${events.length}`, `${sources.length}`);
  return pageMetadata(lang, { title: say.title, description, path: dataPath(lang) });
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang) ?? notFound();
  return <DataPage lang={lang} />;
}
