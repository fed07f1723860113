import { downloadPath } from '../../data/addresses';
import { bytesOf, FILE_GROUPS, type PublishedFile } from '../../data/files/published-file';
import { newestFrozenWith } from '../../data/releases/frozen';
import { sayFile } from '../../data/say-texts';
import type { Lang } from '../../data/vocabulary';
import { wordingOf } from '../../data/words';
import { HeadRow } from '../figure/head-row';
import { ScrollTable } from '../figure/scroll-table';
import { wordsOf } from '../words';

type Props = { readonly files: readonly PublishedFile[]; readonly lang: Lang };

/** The files of the current version, a table for each group, with links to their frozen versions. */
export function FileTables({ files, lang }: Props) {
  const say = wordsOf(lang).dataPage;
  return FILE_GROUPS.map((group) => {
    // Of a chart's files, those in the page's language; of the dataset's, all.
    const own = files.filter(
      (file) => file.group === group && (group !== 'charts' || file.lang === undefined || file.lang === lang),
    );
    const lead = say.groupLeads[group];
    return (
      <section key={group} className="files">
        <h3 id={`files-${group}`}>{say.groups[group]}</h3>
        {lead && <p>{lead}</p>}
        <ScrollTable label={say.groups[group]}>
          {group === 'charts' ? <ChartRows files={own} lang={lang} /> : <FileRows files={own} lang={lang} />}
        </ScrollTable>
      </section>
    );
  });
}

/** One row a file. */
function FileRows({ files, lang }: Props) {
  const { columns } = wordsOf(lang).dataPage;
  return (
    <>
      <HeadRow columns={[columns.file, columns.holds, columns.size, columns.pinned]} />
      <tbody>
        {files.map((file) => (
          <tr key={file.path}>
            <th scope="row">
              <a href={downloadPath('latest', file.path)}>
                <code>{file.path}</code>
              </a>
            </th>
            <td>{sayFile(file.about, lang)}</td>
            <td>{sizeOf(file, lang)}</td>
            <td>
              <Pinned path={file.path} lang={lang} />
            </td>
          </tr>
        ))}
      </tbody>
    </>
  );
}

/** One row a chart, with its files side by side: they have the same rows. */
function ChartRows({ files, lang }: Props) {
  const { columns, chartForms } = wordsOf(lang).dataPage;
  const tables = files.filter(({ path }) => path.endsWith('.csv') && !path.endsWith('.excel.csv'));
  return (
    <>
      <HeadRow columns={[columns.chart, columns.otherForms, columns.size, columns.pinned]} />
      <tbody>
        {tables.map((table) => (
          <tr key={table.path}>
            <th scope="row">
              <a href={downloadPath('latest', table.path)}>{table.about}</a>
            </th>
            <td>
              <ul>
                {chartForms
                  .map(([ending, name]) => ({ path: table.path.replace(/\.csv$/, ending), name }))
                  .filter(({ path }) => files.some((file) => file.path === path))
                  .map(({ path, name }) => (
                    <li key={path}>
                      <a href={downloadPath('latest', path)} aria-label={`${table.about}, ${name}`}>
                        {name}
                      </a>
                    </li>
                  ))}
              </ul>
            </td>
            <td>{sizeOf(table, lang)}</td>
            <td>
              <Pinned path={table.path} lang={lang} />
            </td>
          </tr>
        ))}
      </tbody>
    </>
  );
}

/** A link to the newest frozen version, or the words that there is none yet. */
function Pinned({ path, lang }: { path: string; lang: Lang }) {
  const version = newestFrozenWith(path);
  if (!version) return wordsOf(lang).dataPage.notYet;
  return (
    <a href={downloadPath(`v${version}`, path)} aria-label={`${path}, ${version}`}>
      {version}
    </a>
  );
}

export function sizeOf(file: PublishedFile, lang: Lang): string {
  const kilobytes = Math.ceil(bytesOf(file).byteLength / 1024);
  return wordsOf(lang).dataPage.kilobytes(kilobytes.toLocaleString(wordingOf(lang).locale));
}
