import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { languageOf } from '../../../components/page/languages';
import { pageMetadata } from '../../../components/page/metadata';
import { PrivacyPage } from '../../../components/page/privacy-page';
import { privacyPageWording } from '../../../components/page/privacy-page-wording';
import { privacyPath } from '../../../data/addresses';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang) ?? notFound();
  const say = privacyPageWording(lang);
  return pageMetadata(lang, { title: say.title, description: say.lead, path: privacyPath(lang) });
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang) ?? notFound();
  return <PrivacyPage lang={lang} />;
}
