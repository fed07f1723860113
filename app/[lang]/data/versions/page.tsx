import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentFiles } from '../../../../components/answers/downloads';
import { drawables } from '../../../../components/answers/drawables';
import { languageOf } from '../../../../components/pages/languages';
import { pageMetadata } from '../../../../components/pages/metadata';
import { Shell } from '../../../../components/pages/shell';
import { VersionsPage } from '../../../../components/pages/versions-page';
import { pageWords } from '../../../../components/words/page-words';
import { versionsPath } from '../../../../data/addresses';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang) ?? notFound();
  return pageMetadata(lang, pageWords('versions', lang));
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang) ?? notFound();
  return (
    <Shell lang={lang} path={versionsPath}>
      <VersionsPage lang={lang} files={await currentFiles(drawables)} />
    </Shell>
  );
}
