import { dataPath, downloadPath, FROM_1_TO_2, figurePath } from '../../data/addresses';
import { dataset } from '../../data/dataset';
import { frozenVersion } from '../../data/releases/history';
import { type Lang, UNITS } from '../../data/vocabulary';
import { withdrawn } from '../../data/withdrawn';
import { HeadRow } from '../figure/head-row';
import { ScrollTable } from '../figure/scroll-table';
import { wordsOf } from '../words';

/** The last version with the old columns and codes. */
const LAST_1 = '1.2.0';

/** What users of versions 1.x must change, and where the old files remain. */
export function FromOneToTwo({ lang }: { lang: Lang }) {
  const { migration: say } = wordsOf(lang).versions;
  return (
    <section aria-labelledby={FROM_1_TO_2} className="page migration">
      <h2 id={FROM_1_TO_2}>{say.title}</h2>
      <p>
        {say.lead} <a href={`${dataPath(lang)}#dictionary`}>{say.columnsLink}</a>
      </p>
      <ScrollTable label={say.about}>
        <HeadRow columns={say.columns} />
        <tbody>
          {say.rows.map(([before, since, advice]) => (
            <tr key={`${before} ${since}`}>
              <th scope="row">
                <Coded text={before} />
              </th>
              <td>
                <Coded text={since} />
              </td>
              <td>
                <Coded text={advice} />
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <h3 id="units-from-1-to-2">{say.units}</h3>
      <p>{say.unitsLead}</p>
      <Renamed label={say.units} columns={say.unitColumns} rows={unitsNow()} />
      <h3 id="sources-from-1-to-2">{say.sources}</h3>
      <p>{say.sourcesLead}</p>
      <Renamed label={say.sources} columns={say.sourceColumns} rows={sourcesNow()} none={say.noSource} />
      <h3 id="gone-from-1-to-2">{say.gone}</h3>
      <ul>
        {withdrawn.map(({ id }) => (
          <li key={id}>
            <a href={figurePath(lang, id)}>
              <code>{id}</code>
            </a>
          </li>
        ))}
      </ul>
      <h3 id="files-of-1">{say.old}</h3>
      <p>
        {say.oldLead}{' '}
        <a href={downloadPath(`v${LAST_1}`, 'SHA256SUMS')}>
          <code>{downloadPath(`v${LAST_1}`, '')}</code>
        </a>
      </p>
    </section>
  );
}

/** Text with its parts between backticks as code. */
function Coded({ text }: { text: string }) {
  return text.split('`').map((part, i) => (i % 2 === 0 ? part : <code key={part}>{part}</code>));
}

type Row = readonly [before: string, now: readonly string[]];

/** Old codes and their replacements. */
function Renamed(props: { label: string; columns: readonly string[]; rows: readonly Row[]; none?: string }) {
  const { label, columns, rows, none } = props;
  return (
    <ScrollTable label={label}>
      <HeadRow columns={columns} />
      <tbody>
        {rows.map(([before, now]) => (
          <tr key={before}>
            <th scope="row">
              <code>{before}</code>
            </th>
            <td>
              {now.length === 0
                ? none
                : now.map((code, i) => (
                    <span key={code}>
                      {i > 0 && ', '}
                      <code>{code}</code>
                    </span>
                  ))}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

const figuresNow = new Map(dataset.figures.map((figure) => [figure.id, figure]));
const recordsNow = new Map([...dataset.figures, ...dataset.events].map((record) => [record.id, record]));

/** Each old phrase for a unit, with the current `unit` and `unit_base` of its figures. */
function unitsNow(): readonly Row[] {
  const { figures } = frozenVersion(LAST_1).tables;
  const rows = figures.flatMap(({ id, unit }): [string, string][] => {
    const figure = figuresNow.get(String(id));
    if (!figure) return [];
    const { unit: code, base } = UNITS[figure.unit];
    return [[String(unit), base === null ? code : `${code} + ${base}`]];
  });
  return grouped(rows).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
}

/** Each removed source, with those that its figures and events now name. */
function sourcesNow(): readonly Row[] {
  const { figures, events, sources } = frozenVersion(LAST_1).tables;
  const kept = new Set(dataset.sources.map(({ id }) => id));
  const cited = [...figures, ...events];
  return sources
    .map(({ id }) => String(id))
    .filter((id) => !kept.has(id))
    .map((id): Row => {
      const now = cited.flatMap((row) =>
        row.source_id === id ? (recordsNow.get(String(row.id))?.source_id ?? []) : [],
      );
      return [id, [...new Set(now)]];
    });
}

/** Pairs of old and new, each old one once. */
function grouped(pairs: readonly (readonly [string, string])[]): readonly Row[] {
  const groups = new Map<string, Set<string>>();
  for (const [before, now] of pairs) groups.set(before, (groups.get(before) ?? new Set()).add(now));
  return [...groups].map(([before, now]): Row => [before, [...now]]);
}
