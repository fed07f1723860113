import { citationBibtex, citationText } from '../../data/cite';
import type { Lang } from '../../data/vocabulary';
import { interfaceWording } from '../wording';

/** How to cite the dataset, or one chart of it. */
export function CiteSection({ lang, chart }: { lang: Lang; chart?: { title: string; path: string } }) {
  const { cite } = interfaceWording(lang);
  const heading = chart ? cite.chart : cite.dataset;
  return (
    <section id="cite" className="page" aria-labelledby="cite-title">
      <h2 id="cite-title">{heading}</h2>
      <p className="citation">{citationText(lang, chart)}</p>
      {!chart && (
        <textarea aria-label="BibTeX" readOnly rows={9} spellCheck={false} defaultValue={citationBibtex(lang)} />
      )}
    </section>
  );
}
