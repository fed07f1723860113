import { cite, type NumberedSource } from '../../data/cite';
import { dataset, figure } from '../../data/dataset';
import { fill } from '../../data/fill';
import { type RelationKind, relations } from '../../data/relations';
import { conflictsIn, leftOutIn } from '../../data/say-texts';
import { type Lang, SOURCE_KINDS } from '../../data/vocabulary';
import { FilledText } from '../figure/filled-text';
import { HeadRow } from '../figure/head-row';
import { ScrollTable } from '../figure/scroll-table';
import { SourceList } from '../figure/source-list';
import { wordsOf } from '../words';
import { ConflictList } from './conflict-list';
import { type Pair, PairTable } from './pair-table';
import { RecordEnd } from './record-end';

/** Where the figures come from, how they were read, and where the article and its summary differ. */
export function SourcesPage({ lang }: { lang: Lang }) {
  const say = wordsOf(lang).sourcesPage;
  const cited = cite(dataset.sources.map(({ id }) => ({ source_id: id })));
  const text = (template: string) => <FilledText text={fill(template, lang)} />;
  return (
    <div className="page">
      <h1>{say.title}</h1>
      <p className="lead">{say.lead}</p>

      <nav className="on-page" aria-label={say.onPage}>
        {(
          [
            ['method', say.method],
            ['summary', say.summary.title],
            ['conflicts', say.conflicts.title],
            ['twins', say.twins.title],
            ['not-drawn', say.refused.title],
            ['left-out', say.leftOut.title],
          ] as const
        ).map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>

      <h2 id="all">{say.all}</h2>
      {SOURCE_KINDS.map((kind) => (
        <section key={kind} aria-labelledby={`kind-${kind}`}>
          <h3 id={`kind-${kind}`}>{say.kinds[kind]}</h3>
          <Sources cited={cited.filter(({ source }) => source.kind === kind)} lang={lang} />
        </section>
      ))}

      <h2 id="method">{say.method}</h2>
      {say.methodParagraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}

      <RecordEnd lang={lang} />

      <h2 id="summary">{say.summary.title}</h2>
      <p>{say.summary.lead}</p>
      <ScrollTable label={say.summary.title}>
        <HeadRow columns={say.summary.columns} />
        <tbody>
          {say.summary.rows.map(([point, article, summary, use]) => (
            <tr key={point}>
              <th scope="row">{point}</th>
              <td>{text(article)}</td>
              <td>{text(summary)}</td>
              <td>{text(use)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>

      <h2 id="conflicts">{say.conflicts.title}</h2>
      <p>{say.conflicts.lead(conflictsIn(lang).length)}</p>
      <ConflictList cited={cited} lang={lang} />
      <h3 id="conflict-pairs">{say.conflicts.more}</h3>
      <p>{say.conflicts.moreLead}</p>
      <PairTable
        label={say.conflicts.more}
        columns={say.conflicts.pairColumns}
        pairs={pairsOf(['conflicts-with']).filter(({ first, second }) => !isExplained(first.id, second.id, lang))}
        lang={lang}
      />

      <h2 id="twins">{say.twins.title}</h2>
      <p>{say.twins.lead}</p>
      <h3 id="told-twice">{say.twins.twice}</h3>
      <p>{say.twins.twiceLead}</p>
      <PairTable
        label={say.twins.twice}
        columns={say.twins.twiceColumns}
        pairs={pairsOf(['exact-form-of', 'same-figure-relayed'], lang)}
        lang={lang}
      />
      <h3 id="revised">{say.twins.revised}</h3>
      <p>{say.twins.revisedLead}</p>
      <PairTable
        label={say.twins.revised}
        columns={say.twins.revisedColumns}
        pairs={pairsOf(['revises'])}
        lang={lang}
      />

      <h2 id="not-drawn">{say.refused.title}</h2>
      <p>{say.refused.lead}</p>
      <ul>
        {say.refused.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>

      <h2 id="left-out">{say.leftOut.title}</h2>
      <p>{say.leftOut.lead}</p>
      <dl className="left-out">
        {leftOutIn(lang).map(({ id, about, reason }) => (
          <div key={id}>
            <dt>{about}</dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** How many sources of a kind are shown; more are folded, and a link to one of them opens them. */
const FEW = 8;

function Sources({ cited, lang }: { cited: readonly NumberedSource[]; lang: Lang }) {
  const rest = cited.slice(FEW);
  return (
    <>
      <SourceList cited={cited.slice(0, FEW)} lang={lang} anchor="source" />
      {rest.length > 0 && (
        <details className="rest">
          <summary>{wordsOf(lang).sourcesPage.rest(rest.length)}</summary>
          <SourceList cited={rest} lang={lang} anchor="source" />
        </details>
      )}
    </>
  );
}

/** Every pair of figures with one of some relations; with words on how, if a language is given. */
function pairsOf(kinds: readonly RelationKind[], lang?: Lang): readonly Pair[] {
  return relations
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ a, b, kind }) => {
      const pair = { first: figure(a), second: figure(b) };
      return lang ? { ...pair, how: howOf(pair, kind, lang) } : pair;
    });
}

function howOf({ first, second }: Pair, kind: RelationKind, lang: Lang): string {
  const { how } = wordsOf(lang).sourcesPage.twins;
  if (kind !== 'exact-form-of') return how.relayed;
  return first.unit === second.unit ? how.exact : how.otherUnit;
}

/** Whether a conflict's text already explains how two figures differ. */
const isExplained = (a: string, b: string, lang: Lang) =>
  conflictsIn(lang).some(({ figures }) => figures.includes(a) && figures.includes(b));
