import '../../components/page/story.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { languageOf } from '../../components/page/languages';
import { pageMetadata } from '../../components/page/metadata';
import { Story } from '../../components/story/story';
import { storyWording } from '../../components/story/wording';
import { interfaceWording } from '../../components/wording';
import { storyPath } from '../../data/addresses';
import { fill } from '../../data/fill';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang) ?? notFound();
  return pageMetadata(lang, {
    title: interfaceWording(lang).site,
    description: fill(storyWording(lang).standfirst, lang).plain,
    path: storyPath(lang),
  });
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang) ?? notFound();
  return <Story lang={lang} />;
}
