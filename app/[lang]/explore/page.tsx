import '../../../components/explore/explore.css';
import '../../../components/explore/plot/plot.css';
import '../../../components/explore/table/table.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { gather } from '../../../components/explore/gather';
import { Workbench } from '../../../components/explore/workbench.client';
import { languageOf } from '../../../components/pages/languages';
import { pageMetadata } from '../../../components/pages/metadata';
import { Shell } from '../../../components/pages/shell';
import { wordsOf } from '../../../components/words';
import { pageWords } from '../../../components/words/page-words';
import { explorePath } from '../../../data/addresses';
import { dataset } from '../../../data/dataset';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang) ?? notFound();
  return pageMetadata(lang, pageWords('explore', lang));
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang) ?? notFound();
  const say = wordsOf(lang).explorePage;
  return (
    <Shell lang={lang} path={explorePath} wide>
      <div className="page explore">
        <h1>{say.title}</h1>
        <p className="lead">{say.lead(dataset.figures.length)}</p>
        <noscript>
          <p>{say.noScript}</p>
        </noscript>
        <Workbench data={gather(lang)} lang={lang} />
      </div>
    </Shell>
  );
}
