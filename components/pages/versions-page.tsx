import type { ReactNode } from 'react';
import { downloadPath, FROM_1_TO_2, feedPath, figurePath } from '../../data/addresses';
import { isFigure } from '../../data/dataset';
import { folderOf } from '../../data/edition';
import type { ReleasedFile } from '../../data/files/published-file';
import type { Changes } from '../../data/releases/changes';
import { history } from '../../data/releases/history';
import { releases } from '../../data/releases/releases';
import { numberOf } from '../../data/releases/step';
import { sayDate } from '../../data/say';
import { sayReason } from '../../data/say-texts';
import { type Lang, ORIGINAL } from '../../data/vocabulary';
import { isWithdrawn } from '../../data/withdrawn';
import { HeadRow } from '../figure/head-row';
import { ScrollTable } from '../figure/scroll-table';
import { wordsOf } from '../words';
import { FromOneToTwo } from './from-1-to-2';

/** Every version with its changes, newest first, the draft before them. `files` are the current ones. */
export function VersionsPage({ lang, files }: { lang: Lang; files: readonly ReleasedFile[] }) {
  const say = wordsOf(lang).versions;
  const [first] = releases;
  return (
    <div className="page">
      <h1>{say.title}</h1>
      <p className="lead">{say.lead}</p>
      <p>
        <a href={feedPath(lang)} type="application/atom+xml">
          {say.feed}
        </a>
        {'. '}
        <a href={downloadPath('latest', 'changes.json')}>{say.json}</a>.
      </p>
      <p>{say.numbers}</p>
      <p>
        <a href={`#${FROM_1_TO_2}`}>{say.migration.title}</a>: {say.migration.about}
      </p>
      {history(files).map((changes) => (
        <Version key={changes.version} changes={changes} lang={lang} />
      ))}
      <h2 id={`v${first.version}`}>{say.version(first.version, sayDate(first.released, 'day', lang))}</h2>
      <p>
        {say.first} <a href={downloadPath(folderOf(first), 'SHA256SUMS')}>{say.filesOf}</a>.
      </p>
      <FromOneToTwo lang={lang} />
    </div>
  );
}

function Version({ changes, lang }: { changes: Changes; lang: Lang }) {
  const say = wordsOf(lang).versions;
  const { version, released, before, added, removed, revised, recoded, files } = changes;
  const title = released ? say.version(version, sayDate(released, 'day', lang)) : say.draft(before);
  return (
    <section aria-labelledby={`v${version}`} className="page">
      <h2 id={`v${version}`}>{title}</h2>
      <p>{say.summary(changes)}.</p>
      {!released && <p>{say.draftLead(numberOf(changes), before)}</p>}
      <p>
        <a href={downloadPath(folderOf(changes), 'SHA256SUMS')}>{released ? say.filesOf : say.draftFiles}</a>.
      </p>
      <Ids title={say.added} ids={added.map(({ id }) => id)} lang={lang} />
      <Ids title={say.removed} ids={removed.map(({ id }) => id)} lang={lang} />
      {recoded.length > 0 && (
        <>
          <h3>{say.recoded}</h3>
          <ScrollTable label={`${title}: ${say.recoded}`}>
            <HeadRow columns={say.recodedColumns} />
            <tbody>
              {recoded.map(({ table, column, rows, reason }) => (
                <tr key={`${table} ${column}`}>
                  <th scope="row">
                    <code>{`${table}.${column}`}</code>
                  </th>
                  <td>{rows}</td>
                  <td>{sayReason(reason, lang)}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        </>
      )}
      {revised.length > 0 && (
        <>
          <h3>{say.revised}</h3>
          <Long count={revised.length} lang={lang}>
            <ScrollTable label={`${title}: ${say.revised}`}>
              <HeadRow columns={say.columns} />
              <tbody>
                {revised.map(({ id, column, from, to, reason }) => (
                  <tr key={`${id} ${column}`}>
                    <th scope="row">
                      <Id id={id} lang={lang} />
                    </th>
                    <td>
                      <code>{column}</code>
                    </td>
                    <Cell lang={lang}>{from}</Cell>
                    <Cell lang={lang}>{to}</Cell>
                    <td>{reason && sayReason(reason, lang)}</td>
                  </tr>
                ))}
              </tbody>
            </ScrollTable>
          </Long>
        </>
      )}
      <Names title={say.filesAdded} names={files.added} />
      <Names title={say.filesRemoved} names={files.removed} />
    </section>
  );
}

/** The most entries that a reader looks through; more are folded. */
const FEW = 30;

function Long({ count, lang, children }: { count: number; lang: Lang; children: ReactNode }) {
  if (count <= FEW) return children;
  return (
    <details>
      <summary>{wordsOf(lang).versions.showIds(count)}</summary>
      {children}
    </details>
  );
}

function Ids({ title, ids, lang }: { title: string; ids: readonly string[]; lang: Lang }) {
  if (ids.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <Long count={ids.length} lang={lang}>
        <ul>
          {ids.map((id) => (
            <li key={id}>
              <Id id={id} lang={lang} />
            </li>
          ))}
        </ul>
      </Long>
    </>
  );
}

/** A record's id, linked to its page if it has one. */
function Id({ id, lang }: { id: string; lang: Lang }) {
  const code = <code>{id}</code>;
  return isFigure(id) || isWithdrawn(id) ? <a href={figurePath(lang, id)}>{code}</a> : code;
}

/** A cell as in the file: its words are in the original language. */
function Cell({ children, lang }: { children: string | number | null; lang: Lang }) {
  if (children === null) return <td>{wordsOf(lang).versions.none}</td>;
  return <td lang={lang === ORIGINAL || typeof children === 'number' ? undefined : ORIGINAL}>{children}</td>;
}

function Names({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
