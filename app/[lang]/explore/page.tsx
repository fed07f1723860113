import '../../../components/explore/explore.css';
import '../../../components/explore/pictures.css';
import '../../../components/explore/table/table.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { gather } from '../../../components/explore/gather';
import { Workbench } from '../../../components/explore/workbench.client';
import { ZoomBar } from '../../../components/figure/zoom-bar';
import { languageOf } from '../../../components/pages/languages';
import { pageMetadata } from '../../../components/pages/metadata';
import { Shell } from '../../../components/pages/shell';
import { wordsOf } from '../../../components/words';
import { pageWords } from '../../../components/words/page-words';
import { explorePath } from '../../../data/addresses';
import { held } from '../../../data/held';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang) ?? notFound();
  return pageMetadata(lang, pageWords('explore', lang));
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang) ?? notFound();
  const say = wordsOf(lang).explorePage;
  const data = gather(lang);
  return (
    <Shell lang={lang} path={explorePath} wide="broad">
      <div className="page explore">
        <Workbench
          packed={JSON.stringify(data)}
          count={data.figures.length}
          lang={lang}
          title={say.title}
          lead={say.lead(held())}
          zoomBar={<ZoomBar lang={lang} />}
        />
        <noscript>
          <p>{say.noScript}</p>
        </noscript>
      </div>
    </Shell>
  );
}
