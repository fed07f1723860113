import {
  apiPath,
  downloadPath,
  explorePath,
  FROM_1_TO_2,
  figurePath,
  sourcesPath,
  versionsPath,
} from '../../data/addresses';
import { LICENCE } from '../../data/cite';
import { dataset, figure } from '../../data/dataset';
import { figureColumns } from '../../data/files/figure-columns';
import { held } from '../../data/held';
import { lastRelease } from '../../data/releases/releases';
import { notDrawnIn } from '../../data/say-texts';
import { type Lang, OBSERVATION_FLAGS } from '../../data/vocabulary';
import { wordingOf } from '../../data/words';
import { datasetDcat } from '../answers/dcat';
import { currentFiles } from '../answers/downloads';
import { drawables } from '../answers/drawables';
import { datasetJsonLd, distributionOf } from '../answers/json-ld';
import { StructuredData } from '../answers/structured-data';
import { wordsOf } from '../words';
import { CiteSection } from './cite-section';
import { CodeList, Codes } from './codes';
import { DataStart, Lines } from './data-start';
import { DataStatus } from './data-status';
import { Dictionary } from './dictionary';
import { FiguresPreview } from './figures-preview';
import { FileTables } from './file-tables';
import { Fold } from './fold';
import { Licences } from './licences';
import { loadSnippets } from './load-snippets';
import { RecordEndNote } from './record-end';

/**
 * The dataset's landing page: first the files, a line to load them and how to cite them; then, folded, the columns, the
 * codes, every file, terms and gaps; then the versions, the interfaces, and the content.
 */
export async function DataPage({ lang }: { lang: Lang }) {
  const say = wordsOf(lang).dataPage;
  const notDrawn = notDrawnIn(lang);
  const { flags } = wordingOf(lang);
  const count = (n: number) => n.toLocaleString(wordingOf(lang).locale);
  const files = await currentFiles(drawables);
  const lead = say.lead(dataset.figures.length, dataset.events.length, dataset.sources.length);
  const words = { ...say.forMachines, description: lead };
  const distributions = files.filter(({ group }) => group !== 'charts').map(distributionOf);
  return (
    <div className="page data-page">
      <StructuredData json={datasetJsonLd(lang, words, distributions)} />
      <StructuredData json={datasetDcat(lang, words, distributions)} />
      <h1>{say.title}</h1>
      <p className="lead">{lead}</p>
      <DataStart files={files} lang={lang} />

      <Fold title={say.dictionary} place="dictionary">
        <p>
          {say.rowAddress(
            figurePath(lang, 'nyt-total-fled'),
            `${downloadPath(`v${lastRelease.version}`, 'figures.csv')}#row=2`,
          )}
        </p>
        <Dictionary columns={figureColumns} lang={lang} />
        <h3 id="preview">{say.preview}</h3>
        <p>{say.previewLead}</p>
        <FiguresPreview lang={lang} />
      </Fold>
      <Fold title={say.codes.title} place="codes">
        <h3 id="values">{say.values}</h3>
        <p>{say.valuesLead}</p>
        <CodeList entries={say.kinds} />
        <h3 id="flags">{say.flags}</h3>
        <CodeList entries={OBSERVATION_FLAGS.map((flag) => [flag, flags[flag]])} />
        <Codes lang={lang} />
      </Fold>
      <Fold title={say.files} place="files">
        <p>{say.filesLead}</p>
        <FileTables files={files} lang={lang} />
      </Fold>
      <Fold title={say.licencesTitle} place="licences">
        <p>
          {say.licence} <a href={LICENCE.url}>{LICENCE.name}</a>. {say.licenceOfFigures}
        </p>
        <p>{say.licencesLead}</p>
        <Licences lang={lang} />
      </Fold>
      <Fold title={say.notDrawn} place="not-drawn">
        <p>{say.notDrawnLead(count(notInCharts()), count(notDrawn.reduce((sum, { ids }) => sum + ids.length, 0)))}</p>
        <ul className="not-drawn">
          {notDrawn.map(({ id, ids, reason }) => (
            <li key={id}>
              {reason}
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
      </Fold>
      <CiteSection lang={lang} folded />

      <h2 id="versions">{say.versionsTitle}</h2>
      <p>
        <DataStatus lang={lang} /> <a href={versionsPath(lang)}>{say.versions}</a>.{' '}
        <a href={`${versionsPath(lang)}#${FROM_1_TO_2}`}>{wordsOf(lang).versions.migration.title}</a>.
      </p>
      <RecordEndNote lang={lang} />

      <h2 id="load">{say.load}</h2>
      <p>{say.loadLead}</p>
      <Lines snippets={loadSnippets().filter(({ first }) => !first)} lang={lang} />
      <p>
        {say.more}: <a href={apiPath(lang)}>{say.api}</a>. <a href={explorePath(lang)}>{say.explore}</a>.
      </p>

      <h2 id="holds">{say.holds}</h2>
      <p>
        {say.held(held())} <a href={`${sourcesPath(lang)}#twins`}>{say.twins}</a>.
      </p>
    </div>
  );
}

/** How many figures no chart draws or mentions. */
function notInCharts(): number {
  const used = new Set(drawables.flatMap(({ needs }) => needs));
  return dataset.figures.filter(({ id }) => !used.has(id)).length;
}
