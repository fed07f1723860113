import { chartsPath, downloadPath, sourcesPath } from '../../../data/addresses';
import { dataset } from '../../../data/dataset';
import { fill } from '../../../data/fill';
import type { Lang } from '../../../data/vocabulary';
import { wordsOf } from '../../words';
import { article } from '../article';
import { Cards } from './cards';
import { ShownTable } from './shown-table';
import { SmallPictures } from './small-pictures';
import { Totals } from './totals';
import { Where } from './where';

/** The start page: what the article is about at a glance, and where each part of it leads. */
export function Overview({ lang }: { lang: Lang }) {
  const { title, lead, foot } = wordsOf(lang).overview;
  return (
    <div className="overview" data-notes="">
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
      <ul className="ways-on">
        <li>
          <a href={sourcesPath(lang)}>{foot.sources(dataset.sources.length)}</a>
        </li>
        <li>
          <a href={downloadPath('latest', 'wartime-exodus.zip')}>{foot.everything}</a>
        </li>
        <li>
          <a href={chartsPath(lang)}>{foot.embed}</a>
        </li>
      </ul>
      <ShownTable lang={lang} />
    </div>
  );
}
