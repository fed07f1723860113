import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { languageOf } from '../../../components/page/languages';
import { pageMetadata } from '../../../components/page/metadata';
import { PrivacyPage } from '../../../components/page/privacy-page';
import { Shell } from '../../../components/page/shell';
import { privacyPath } from '../../../data/addresses';
import { pageWords } from '../../page-words';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang) ?? notFound();
  return pageMetadata(lang, pageWords('privacy', lang));
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang) ?? notFound();
  return (
    <Shell lang={lang} path={privacyPath}>
      <PrivacyPage lang={lang} />
    </Shell>
  );
}
