import { absolute, downloadPath, OVERVIEW, overviewPath } from '../../../data/addresses';
import { cite } from '../../../data/cite';
import { EDITION } from '../../../data/edition';
import type { Lang } from '../../../data/vocabulary';
import { creditsOf } from '../../figure/credit';
import { frameDocument } from '../../figure/document';
import { SiteLine } from '../../figure/foot';
import { sayEdition } from '../../figure/say-edition';
import { SourceList } from '../../figure/source-list';
import { wordsOf } from '../../words';
import { pageWords } from '../../words/page-words';
import { AtAGlance } from './overview';
import { ShownTable, shownRecords } from './shown-table';

/** The whole start page as an embed. Its panel says of all figures what a chart's panel says of its own. */
export function overviewEmbed(lang: Lang): Promise<string> {
  const { title, description } = pageWords(OVERVIEW, lang);
  const page = overviewPath(lang);
  return frameDocument(
    { lang, title, description, page, style: 'embed-overview.css', script: 'embed-whole.js', leaves: true },
    <>
      <div className="overview" data-notes="">
        <AtAGlance lang={lang} />
      </div>
      <div className="chart">
        <Foot lang={lang} />
        <Panel lang={lang} />
      </div>
    </>,
  );
}

const PANEL = `${OVERVIEW}-about`;

function Foot({ lang }: { lang: Lang }) {
  const { chart: say } = wordsOf(lang).interface;
  const records = shownRecords(lang);
  const { names } = creditsOf([...records.filter(({ origin }) => origin === 'article'), ...records], lang);
  const [first = '', ...others] = names;
  return (
    <div className="foot">
      <p className="credit">{`${say.source}: ${say.andOthers(first, others.length)}`}</p>
      <SiteLine page={overviewPath(lang)} lang={lang} />
      <p className="acts">
        <button type="button" popoverTarget={PANEL}>
          {wordsOf(lang).overview.foot.about}
        </button>
        <a href={downloadPath('latest', 'wartime-exodus.zip')}>{say.data}</a>
      </p>
    </div>
  );
}

function Panel({ lang }: { lang: Lang }) {
  const { chart: say } = wordsOf(lang).interface;
  return (
    <div id={PANEL} className="panel" popover="auto" role="dialog" aria-label={wordsOf(lang).overview.foot.about}>
      <p className="close">
        <button type="button" popoverTarget={PANEL} popoverTargetAction="hide">
          {say.close}
        </button>
      </p>
      <ShownTable lang={lang} open />
      <h2>{say.sources}</h2>
      <SourceList cited={cite(shownRecords(lang))} lang={lang} brief />
      <p>
        {absolute(overviewPath(lang)).replace(/^https?:\/\//, '')} · {sayEdition(EDITION, lang)}
      </p>
    </div>
  );
}
