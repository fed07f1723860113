import { figurePath } from '../../data/addresses';
import { figure as figureBy } from '../../data/dataset';
import { sameAs } from '../../data/relations';
import { sayMeasure } from '../../data/say';
import type { Lang } from '../../data/vocabulary';
import { cardsOf } from '../countries/cards';
import type { Country } from '../countries/countries';
import { publisherOf, sayDateOf } from '../countries/country-plot';
import { wordsOf } from '../words';

/** The newest count of people for each measure: the number, who counted and when, and what it must not be taken for. */
export function CountryCards({ country, lang }: { country: Country; lang: Lang }) {
  const say = wordsOf(lang).countriesPage;
  return cardsOf(country).map(({ family, figure }, i) => {
    const first = sameAs(figure.id);
    const original = first === null ? null : figureBy(first);
    return (
      <article key={figure.id} className="count-card" data-figure={figure.id}>
        <h3>{say.card[family]}</h3>
        <p className="count">
          <a href={figurePath(lang, figure.id)}>{sayMeasure(figure, lang)}</a>
        </p>
        <p>
          {say.by(publisherOf(figure, lang), sayDateOf(figure, lang))}. {figure.text[lang].population}.
          {figure.counted_by === 'official-claim' && ` ${say.claim}`}
          {original && ` ${say.repeats(publisherOf(original, lang), sayDateOf(original, lang))}`}
        </p>
        {i > 0 && <p>{say.different}</p>}
      </article>
    );
  });
}
