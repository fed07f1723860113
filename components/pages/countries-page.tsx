import { countryPath } from '../../data/addresses';
import { fill } from '../../data/fill';
import { sayMeasure, sayPlace } from '../../data/say';
import { numbersOf } from '../../data/value';
import type { Lang } from '../../data/vocabulary';
import { destinationsMap } from '../charts/destinations-map';
import { cardsOf } from '../countries/cards';
import { type Country, countries } from '../countries/countries';
import { publisherOf, sayDateOf } from '../countries/country-plot';
import { COMPOSITIONS } from '../draw/chart';
import { HeadRow } from '../figure/head-row';
import { rowAnchor } from '../figure/row-facts';
import { ScrollTable } from '../figure/scroll-table';
import { wordsOf } from '../words';
import { LinkedPicture, MapKey } from './linked-map';

/** The id by which the map's marks find their rows. */
const INDEX = 'countries';

const countOf = (country: Country) => {
  const [card] = cardsOf(country);
  return Math.max(-1, ...(card ? numbersOf(card.figure.measured) : []));
};
/** The largest count first; countries without a number last. */
const byCount = countries.toSorted((a, b) => countOf(b) - countOf(a));

/** Every country with a page: on a map, and in a list with its newest count and its number of figures. */
export function CountriesPage({ lang }: { lang: Lang }) {
  const say = wordsOf(lang).countriesPage;
  return (
    <div className="page countries">
      <h1>{say.title}</h1>
      <p className="lead">{say.lead}</p>
      <div className="countries-columns" data-notes="">
        <CountriesMap lang={lang} />
        <ScrollTable label={say.title}>
          <HeadRow columns={say.columns} />
          <tbody>
            {byCount.map((country) => (
              <CountryRow key={country.code} country={country} lang={lang} />
            ))}
          </tbody>
        </ScrollTable>
      </div>
    </div>
  );
}

/** One count for all countries, so that circles are comparable. The newest count of each is in the list. */
function CountriesMap({ lang }: { lang: Lang }) {
  const { title, line } = wordsOf(lang).overview.where;
  return (
    <figure className="chart" data-chart={INDEX} aria-labelledby="map-title">
      <figcaption>
        <h2 id="map-title">{title}</h2>
        <p className="summary">{fill(line, lang).plain}</p>
      </figcaption>
      <MapKey lang={lang} />
      <div className="pictures from-440">
        {COMPOSITIONS.map((composition) => (
          <LinkedPicture key={composition} chart={destinationsMap} composition={composition} lang={lang} />
        ))}
      </div>
    </figure>
  );
}

function CountryRow({ country, lang }: { country: Country; lang: Lang }) {
  const say = wordsOf(lang).countriesPage;
  const [card] = cardsOf(country);
  const drawn = destinationsMap.rows(lang).find(({ of }) => 'place' in of && of.place === country.code);
  return (
    <tr id={drawn && rowAnchor(INDEX, drawn.id)} data-country={country.code}>
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
}
