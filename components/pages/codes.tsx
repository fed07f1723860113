import { dataset, type Figure } from '../../data/dataset';
import { MEASURE_CODES, MEASURES } from '../../data/measure';
import { RELATIONS } from '../../data/relations';
import { sayMeasureWords, sayRelation } from '../../data/say-texts';
import { COUNTERS, type Lang, PRECISIONS, UNIT_CODES, UNITS } from '../../data/vocabulary';
import { wordingOf } from '../../data/words';
import { HeadRow } from '../figure/head-row';
import { ScrollTable } from '../figure/scroll-table';
import { wordsOf } from '../words';

/** What the short codes in the files mean: measures, who counted, units, precisions, relations. */
export function Codes({ lang }: { lang: Lang }) {
  const { codes: say } = wordsOf(lang).dataPage;
  const { counters, unitNames, locale } = wordingOf(lang);
  const count = (is: (figure: Figure) => boolean) => dataset.figures.filter(is).length.toLocaleString(locale);
  return (
    <>
      <h3 id="measures">{say.measures}</h3>
      <p>{say.measuresLead}</p>
      <ScrollTable label={say.measures}>
        <HeadRow columns={say.measureColumns} />
        <tbody>
          {MEASURE_CODES.map((code) => {
            const { title, about } = sayMeasureWords(code, lang);
            return (
              <tr key={code}>
                <th scope="row">
                  <code>{code}</code>
                </th>
                <td>{say.kinds[MEASURES[code].kind]}</td>
                <td>
                  {title}: {about}
                </td>
                <td>{count(({ measure }) => measure === code)}</td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
      <h3 id="counters">{say.counters}</h3>
      <CodeList entries={COUNTERS.map((code) => [code, counters[code]])} />
      <h3 id="units">{say.units}</h3>
      <p>{say.unitsLead}</p>
      <ScrollTable label={say.units}>
        <HeadRow columns={say.unitColumns} />
        <tbody>
          {UNIT_CODES.map((code) => (
            <tr key={code}>
              <th scope="row">
                <code>{UNITS[code].unit}</code>
              </th>
              <td>{UNITS[code].base && <code>{UNITS[code].base}</code>}</td>
              <td>{unitNames[code]}</td>
              <td>{count(({ unit }) => unit === code)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <h3 id="precisions">{say.precisions}</h3>
      <CodeList entries={PRECISIONS.map((code) => [code, say.precision[code]])} />
      <h3 id="relations">{say.relations}</h3>
      <CodeList entries={RELATIONS.map((code) => [code, sayRelation(code, lang)])} />
    </>
  );
}

export function CodeList({ entries }: { entries: readonly (readonly [code: string, meaning: string])[] }) {
  return (
    <dl className="flags">
      {entries.map(([code, meaning]) => (
        <div key={code}>
          <dt>
            <code>{code}</code>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
