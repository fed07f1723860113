import '../../../components/pages/story.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { languageOf } from '../../../components/pages/languages';
import { pageMetadata } from '../../../components/pages/metadata';
import { Shell } from '../../../components/pages/shell';
import { Story } from '../../../components/pages/story';
import { pageWords } from '../../../components/words/page-words';
import { storyPath } from '../../../data/addresses';

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
