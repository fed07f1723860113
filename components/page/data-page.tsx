import { LICENCE } from '../../data/cite';
import { dataset, figure, RELEASED, VERSION } from '../../data/dataset';
import { figureColumns } from '../../data/files/figure-columns';
import { notDrawn } from '../../data/not-drawn';
import { frozenVersions } from '../../data/releases/frozen';
import { sayDate } from '../../data/say';
import { type Lang, OBSERVATION_FLAGS } from '../../data/vocabulary';
import { wordingOf } from '../../data/wording';
import { charts } from '../charts';
import { currentFiles } from '../surfaces/downloads';
import { CiteSection } from './cite-section';
import { dataPageWording } from './data-page-wording';
import { FileTables } from './file-tables';

/** The dataset's landing page: what it holds, the files, what the columns and flags mean, how to cite it. */
export async function DataPage({ lang }: { lang: Lang }) {
  const say = dataPageWording(lang);
  const { flags } = wordingOf(lang);
  const count = (n: number) => n.toLocaleString(wordingOf(lang).locale);
  const isReleased = frozenVersions().includes(VERSION);
  return (
    <div className="page">
      <h1>{say.title}</h1>
      <p className="lead">
        {say.lead(count(dataset.figures.length), count(dataset.events.length), count(dataset.sources.length))}
      </p>
      <p>
        {isReleased ? say.version(VERSION, sayDate(RELEASED, 'day', lang)) : say.unreleased(VERSION)} {say.licence}{' '}
        <a href={LICENCE.url}>{LICENCE.name}</a>. {say.licenceOfFigures}
      </p>

      <h2 id="files">{say.files}</h2>
      <p>{say.filesLead}</p>
      <FileTables files={await currentFiles(charts)} lang={lang} />

      <h2 id="values">{say.values}</h2>
      <p>{say.valuesLead}</p>
      <dl>
        {say.kinds.map(([kind, meaning]) => (
          <div key={kind}>
            <dt>
              <code>{kind}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>

      <h2 id="dictionary">{say.dictionary}</h2>
      <dl>
        {Object.entries(figureColumns).map(([name, { about }]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{about}</dd>
          </div>
        ))}
      </dl>
      <h3 id="flags">{say.flags}</h3>
      <dl className="flags">
        {OBSERVATION_FLAGS.map((flag) => (
          <div key={flag}>
            <dt>
              <code>{flag}</code>
            </dt>
            <dd>{flags[flag]}</dd>
          </div>
        ))}
      </dl>
      <h2 id="not-drawn">{say.notDrawn}</h2>
      <p>{say.notDrawnLead(count(notDrawn.reduce((sum, { ids }) => sum + ids.length, 0)))}</p>
      <ul className="not-drawn">
        {notDrawn.map(({ ids, reason }) => (
          <li key={reason[lang]}>
            {reason[lang]}
            <details>
              <summary>{say.notDrawnFigures(count(ids.length))}</summary>
              <ul>
                {ids.map(figure).map((record) => (
                  <li key={record.id}>
                    <code>{record.id}</code> {record.text[lang].statement}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      <CiteSection lang={lang} />
    </div>
  );
}
