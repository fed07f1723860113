import type { Filled } from '../../data/fill';
import type { TermId } from '../../data/glossary';
import { term } from '../../data/say-texts';
import type { Lang } from '../../data/vocabulary';

/** The glossary entries that some texts refer to, each once, in order of mention. */
export function termsIn(texts: readonly Filled[]): readonly TermId[] {
  const ids = texts.flatMap((text) => text.parts.flatMap(({ ref }) => (ref?.kind === 'term' ? [ref.id] : [])));
  return [...new Set(ids)];
}

/** The anchor of an entry within a chart or a page. */
export const termAnchor = (scope: string, id: TermId) => `${scope}-term-${id}`;

/** Definitions as a list. Links lead here; the browser script shows an entry beside the word instead. */
export function Definitions({ terms, scope, lang }: { terms: readonly TermId[]; scope: string; lang: Lang }) {
  return (
    <dl className="terms">
      {terms.map((id) => {
        const entry = term(id, lang);
        return (
          <div key={id} id={termAnchor(scope, id)}>
            <dt>{entry.term}</dt>
            <dd>{entry.meaning}</dd>
          </div>
        );
      })}
    </dl>
  );
}
