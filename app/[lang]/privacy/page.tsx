import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { languageOf } from '../../../components/pages/languages';
import { pageMetadata } from '../../../components/pages/metadata';
import { PrivacyPage } from '../../../components/pages/privacy-page';
import { Shell } from '../../../components/pages/shell';
import { pageWords } from '../../../components/words/page-words';
import { privacyPath } from '../../../data/addresses';

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
