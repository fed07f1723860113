import { downloadPath, explorePath, inLanguage } from '../../data/addresses';
import { datasetCitable, inText } from '../../data/citations';
import type { PublishedFile } from '../../data/files/published-file';
import type { Lang } from '../../data/vocabulary';
import { wordsOf } from '../words';
import { DataStatus } from './data-status';
import { sizeOf } from './file-tables';
import { type LoadSnippet, loadSnippets } from './load-snippets';

/** What most users of the data come for, in the first screen: the files, a line to load them, how to cite them. */
export function DataStart({ files, lang }: { files: readonly PublishedFile[]; lang: Lang }) {
  const { start: say } = wordsOf(lang).dataPage;
  const { cite } = wordsOf(lang).interface;
  const wanted = [
    ['wartime-exodus.zip', say.everything],
    ['figures.csv', say.figures],
    [`${inLanguage('wartime-exodus', lang)}.xlsx`, say.workbook],
  ] as const;
  return (
    <div className="start">
      <p className="takes">
        {wanted.map(([path, name]) => {
          const file = files.find((one) => one.path === path);
          return (
            <a key={path} href={downloadPath('latest', path)} download={path}>
              <b>{name}</b> <small>{[path, file && sizeOf(file, lang)].filter(Boolean).join(', ')}</small>
            </a>
          );
        })}
      </p>
      <Lines snippets={inOrder(loadSnippets().filter(({ first }) => first))} lang={lang} />
      <p className="standing">
        <DataStatus lang={lang} />
      </p>
      <p className="standing">
        <b>{say.cite}</b> {inText(datasetCitable(lang), 'short', lang)} <a href="#cite">{cite.dataset}</a>.{' '}
        <a href={explorePath(lang)}>{wordsOf(lang).dataPage.explore}</a>.
      </p>
    </div>
  );
}

/** Python first, as most who load tables use it. */
const ORDER: readonly string[] = ['Python', 'R', 'JavaScript'];
const inOrder = (snippets: readonly LoadSnippet[]) =>
  snippets.toSorted((a, b) => ORDER.indexOf(a.tool) - ORDER.indexOf(b.tool));

/** Lines of code, each under the tool that runs it. */
export function Lines({ snippets, lang }: { snippets: readonly LoadSnippet[]; lang: Lang }) {
  const say = wordsOf(lang).dataPage;
  return (
    <dl className="load">
      {snippets.map(({ tool, library, code, first }) => (
        <div key={code}>
          <dt>{first && tool === 'JavaScript' ? say.start.browser : library ? say.loadWith(tool, library) : tool}</dt>
          <dd>
            <pre>
              <code>{code}</code>
            </pre>
          </dd>
        </div>
      ))}
    </dl>
  );
}
