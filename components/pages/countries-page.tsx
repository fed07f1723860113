import { countryPath } from '../../data/addresses';
import { sayMeasure, sayPlace } from '../../data/say';
import type { Lang } from '../../data/vocabulary';
import { cardsOf } from '../countries/cards';
import { countries } from '../countries/countries';
import { publisherOf, sayDateOf } from '../countries/country-plot';
import { HeadRow } from '../figure/head-row';
import { ScrollTable } from '../figure/scroll-table';
import { wordsOf } from '../words';

/** Every country that has a page: its newest count of people there, and how many figures there are. */
export function CountriesPage({ lang }: { lang: Lang }) {
  const say = wordsOf(lang).countriesPage;
  return (
    <div className="page countries">
      <h1>{say.title}</h1>
      <p className="lead">{say.lead}</p>
      <ScrollTable label={say.title}>
        <HeadRow columns={say.columns} />
        <tbody>
          {countries.map((country) => {
            const [card] = cardsOf(country);
            return (
              <tr key={country.code} data-country={country.code}>
                <th scope="row">
                  <a href={countryPath(lang, country.slug)}>{sayPlace(country.code, lang)}</a>
                </th>
                <td>{card ? sayMeasure(card.figure, lang) : say.none}</td>
                <td>
                  {card && (
                    <>
                      {say.by(publisherOf(card.figure, lang), sayDateOf(card.figure, lang))}
                      <small>{say.card[card.family]}</small>
                    </>
                  )}
                </td>
                <td>{country.figures.length}</td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
    </div>
  );
}
