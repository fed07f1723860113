import { cite } from '../../data/cite';
import { dataset } from '../../data/dataset';
import { fill } from '../../data/fill';
import { type Lang, SOURCE_KINDS } from '../../data/vocabulary';
import { FilledText } from '../figure/filled-text';
import { HeadRow } from '../figure/head-row';
import { ScrollTable } from '../figure/scroll-table';
import { SourceList } from '../figure/source-list';
import { wordsOf } from '../words';
import { ConflictList } from './conflict-list';

/** Where the figures come from, how they were read, and where the article and its summary part. */
export function SourcesPage({ lang }: { lang: Lang }) {
  const say = wordsOf(lang).sourcesPage;
  const cited = cite(dataset.sources.map(({ id }) => ({ source_id: id })));
  const text = (template: string) => <FilledText text={fill(template, lang)} />;
  return (
    <div className="page">
      <h1>{say.title}</h1>
      <p className="lead">{say.lead}</p>

      <h2 id="method">{say.method}</h2>
      {say.methodParagraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}

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
      <p>{say.conflicts.lead}</p>
      <ConflictList cited={cited} lang={lang} />

      <h2 id="not-drawn">{say.refused.title}</h2>
      <p>{say.refused.lead}</p>
      <ul>
        {say.refused.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>

      <h2 id="all">{say.all}</h2>
      {SOURCE_KINDS.map((kind) => (
        <section key={kind} aria-labelledby={`kind-${kind}`}>
          <h3 id={`kind-${kind}`}>{say.kinds[kind]}</h3>
          <SourceList cited={cited.filter(({ source }) => source.kind === kind)} lang={lang} anchor="source" />
        </section>
      ))}
    </div>
  );
}
