import {
  absolute,
  apiChartPath,
  apiFigurePath,
  apiListPath,
  dataPath,
  openApiPath,
  versionsPath,
} from '../../data/addresses';
import type { Lang } from '../../data/vocabulary';
import { HeadRow } from '../figure/head-row';
import { ScrollTable } from '../figure/scroll-table';
import { wordsOf } from '../words';

/** The API, for those who write programs. */
export function ApiPage({ lang }: { lang: Lang }) {
  const say = wordsOf(lang).apiPage;
  const rows = [
    [apiListPath('figures'), say.figures, apiListPath('figures')],
    ...(['events', 'sources', 'series', 'relations'] as const).map(
      (name) => [apiListPath(name), say[name], apiListPath(name)] as const,
    ),
    [apiFigurePath('{id}'), say.figure, apiFigurePath('nyt-total-fled')],
    [apiChartPath('{slug}'), say.chart, apiChartPath('how-many')],
    [openApiPath, say.description, openApiPath],
  ] as const;
  return (
    <div className="page">
      <h1>{say.title}</h1>
      <p className="lead">{say.lead}</p>
      <h2 id="answers">{say.answers}</h2>
      <ScrollTable label={say.answers}>
        <HeadRow columns={say.columns} />
        <tbody>
          {rows.map(([path, answer, example]) => (
            <tr key={path}>
              <th scope="row">
                <code>{absolute(path)}</code>
              </th>
              <td>{answer}</td>
              <td>
                <a href={example}>
                  <code>{example}</code>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <h2 id="values">{say.values}</h2>
      <p>
        {say.valuesText} <a href={`${dataPath(lang)}#values`}>{say.valuesLink}</a>.
      </p>
      <h2 id="caching">{say.caching}</h2>
      <p>{say.cachingText}</p>
      <p>
        {say.pinned} <a href={versionsPath(lang)}>{say.pinnedLink}</a>.
      </p>
    </div>
  );
}
