import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { charts } from '../../../../components/charts';
import { languageOf } from '../../../../components/page/languages';
import { pageMetadata } from '../../../../components/page/metadata';
import { Shell } from '../../../../components/page/shell';
import { VersionsPage } from '../../../../components/page/versions-page';
import { currentFiles } from '../../../../components/surfaces/downloads';
import { versionsPath } from '../../../../data/addresses';
import { pageWords } from '../../../page-words';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang) ?? notFound();
  return pageMetadata(lang, pageWords('versions', lang));
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang) ?? notFound();
  return (
    <Shell lang={lang} path={versionsPath}>
      <VersionsPage lang={lang} files={await currentFiles(charts)} />
    </Shell>
  );
}
