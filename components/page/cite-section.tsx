import { citationBibtex, citationText } from '../../data/cite';
import type { Lang } from '../../data/vocabulary';
import { interfaceWording } from '../wording';

/** A piece of the dataset that can be cited by itself. */
type Part = { readonly kind: 'chart' | 'figure'; readonly title: string; readonly path: string };

/** How to cite the dataset, a chart or a figure. */
export function CiteSection({ lang, part }: { lang: Lang; part?: Part }) {
  const { cite } = interfaceWording(lang);
  const heading = cite[part?.kind ?? 'dataset'];
  return (
    <section id="cite" className="page" aria-labelledby="cite-title">
      <h2 id="cite-title">{heading}</h2>
      <p className="citation">{citationText(lang, part)}</p>
      {!part && (
        <textarea aria-label="BibTeX" readOnly rows={9} spellCheck={false} defaultValue={citationBibtex(lang)} />
      )}
    </section>
  );
}
