import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { languageOf } from '../../components/pages/languages';
import { pageMetadata } from '../../components/pages/metadata';
import { Shell } from '../../components/pages/shell';
import { wordsOf } from '../../components/words';
import { pageWords } from '../../components/words/page-words';
import { overviewPath, storyPath } from '../../data/addresses';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang) ?? notFound();
  return pageMetadata(lang, pageWords('overview', lang));
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang) ?? notFound();
  const { interface: say, story } = wordsOf(lang);
  return (
    <Shell lang={lang} path={overviewPath}>
      <div className="page">
        <h1>{story.title}</h1>
        <p className="lead">{story.standfirst}</p>
        <p>
          <a href={storyPath(lang)}>{say.nav.story}</a>
        </p>
      </div>
    </Shell>
  );
}
