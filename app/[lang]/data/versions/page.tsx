import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { charts } from '../../../../components/charts';
import { languageOf } from '../../../../components/page/languages';
import { pageMetadata } from '../../../../components/page/metadata';
import { VersionsPage } from '../../../../components/page/versions-page';
import { currentFiles } from '../../../../components/surfaces/downloads';
import { pageWords } from '../../../page-words';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang) ?? notFound();
  return pageMetadata(lang, pageWords('versions', lang));
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang) ?? notFound();
  return <VersionsPage lang={lang} files={await currentFiles(charts)} />;
}
