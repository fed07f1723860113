import '../../components/page/story.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { languageOf } from '../../components/page/languages';
import { pageMetadata } from '../../components/page/metadata';
import { Shell } from '../../components/page/shell';
import { Story } from '../../components/story/story';
import { storyPath } from '../../data/addresses';
import { pageWords } from '../page-words';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang) ?? notFound();
  return pageMetadata(lang, pageWords('story', lang));
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang) ?? notFound();
  return (
    <Shell lang={lang} path={storyPath}>
      <Story lang={lang} />
    </Shell>
  );
}
