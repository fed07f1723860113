import '../../components/pages/fold.css';
import '../../components/pages/overview/overview.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { oembedTypes } from '../../components/answers/oembed';
import { languageOf } from '../../components/pages/languages';
import { pageMetadata } from '../../components/pages/metadata';
import { Overview } from '../../components/pages/overview/overview';
import { Shell } from '../../components/pages/shell';
import { pageWords } from '../../components/words/page-words';
import { OVERVIEW, overviewPath } from '../../data/addresses';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang) ?? notFound();
  return pageMetadata(lang, {
    ...pageWords('overview', lang),
    types: oembedTypes(OVERVIEW, lang),
  });
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang) ?? notFound();
  return (
    <Shell lang={lang} path={overviewPath} wide="broad">
      <Overview lang={lang} />
    </Shell>
  );
}
