import { downloadPath, sourcesPath } from '../../../data/addresses';
import { dataset } from '../../../data/dataset';
import { fill } from '../../../data/fill';
import type { Lang } from '../../../data/vocabulary';
import { overview } from '../../answers/embeddables';
import { wordsOf } from '../../words';
import { article } from '../article';
import { EmbedSection } from '../embed-section';
import { Cards } from './cards';
import { ShownTable } from './shown-table';
import { SmallPictures } from './small-pictures';
import { Totals } from './totals';
import { Where } from './where';

/** The start page: the article's subject at a glance, links from each part, and how to reuse it. */
export function Overview({ lang }: { lang: Lang }) {
  const { foot } = wordsOf(lang).overview;
  return (
    <>
      <div className="overview" data-notes="">
        <AtAGlance lang={lang} />
        <ul className="ways-on">
          <li>
            <a href={sourcesPath(lang)}>{foot.sources(dataset.sources.length)}</a>
          </li>
          <li>
            <a href={downloadPath('latest', 'wartime-exodus.zip')}>{foot.everything}</a>
          </li>
        </ul>
        <ShownTable lang={lang} />
      </div>
      <EmbedSection chart={overview} lang={lang} />
    </>
  );
}

/** Headline, four numbers, two large pictures, six small ones: the same on the page and in its embed. */
export function AtAGlance({ lang }: { lang: Lang }) {
  const { title, lead } = wordsOf(lang).overview;
  return (
    <>
      <header>
        <h1>{title}</h1>
        <p>
          {fill(lead.date, lang).plain}
          <span className="more">{lead.more}</span>
          {lead.before}
          <a href={article.url ?? undefined}>{lead.article}</a>
          {lead.after}
        </p>
      </header>
      <Cards lang={lang} />
      <div className="large">
        <Totals lang={lang} />
        <Where lang={lang} />
      </div>
      <SmallPictures lang={lang} />
    </>
  );
}
