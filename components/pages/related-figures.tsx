import { figurePath } from '../../data/addresses';
import { type Figure, figure as figureBy } from '../../data/dataset';
import { type Related, relatedTo } from '../../data/relations';
import { sayMeasure } from '../../data/say';
import type { Lang } from '../../data/vocabulary';
import { wordsOf } from '../words';
import { saySource } from './say-source';

/** Related figures in groups: a plain word for the relation, then each figure with its value. */
export function RelatedFigures({ figure, lang }: { figure: Figure; lang: Lang }) {
  const say = wordsOf(lang).figurePage;
  const groups = groupsOf(figure, lang);
  if (groups.size === 0) return null;
  return (
    <>
      <h2 id="related">{say.related}</h2>
      <dl>
        {[...groups].map(([label, figures]) => (
          <div key={label}>
            <dt>{label}</dt>
            {figures.map((one) => (
              <dd key={one.id}>
                <a href={figurePath(lang, one.id)}>{sayMeasure(one, lang)}</a>. {one.text[lang].population}.{' '}
                <small>{saySource(one, lang)}</small>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}

function groupsOf(figure: Figure, lang: Lang): ReadonlyMap<string, readonly Figure[]> {
  const groups = new Map<string, readonly Figure[]>();
  for (const related of relatedTo(figure.id)) {
    const other = figureBy(related.id);
    const label = labelOf(related, figure, other, lang);
    groups.set(label, [...(groups.get(label) ?? []), other]);
  }
  return groups;
}

/** How the other figure relates to this one. */
function labelOf({ kind, from }: Related, figure: Figure, other: Figure, lang: Lang): string {
  const { relations, otherUnit } = wordsOf(lang).figurePage;
  if (kind === 'exact-form-of' && figure.unit !== other.unit) return otherUnit;
  return relations[kind][from ? 'fromHere' : 'toHere'];
}
