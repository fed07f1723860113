import { sourcesPath } from '../../data/addresses';
import { source } from '../../data/dataset';
import { sayDate } from '../../data/say';
import { conflictsAbout } from '../../data/say-texts';
import { dateOf } from '../../data/span';
import { CONFIDENCES, type Lang, SOURCE_KINDS } from '../../data/vocabulary';
import { wordingOf } from '../../data/words';
import type { AnyChart } from '../draw/chart';
import { wordsOf } from '../words';
import { drawnRecords, isEvent } from './row-facts';

/** How sure anyone can be of a chart: who says it, how well attested it is, what is counted, from when. */
export function Sureness({
  chart,
  lang,
  leave,
}: {
  chart: AnyChart;
  lang: Lang;
  leave?: { target?: string; rel?: string };
}) {
  const { sureness: say } = wordsOf(lang).interface;
  const conflicts = conflictsAbout(
    drawnRecords(chart, lang).map(({ id }) => id),
    lang,
  );
  return (
    <div className="sure">
      <p>{say.title}</p>
      <dl>
        {surenessFacts(chart, lang).map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
        {conflicts.length > 0 && (
          <div>
            <dt>{say.disagree}</dt>
            <dd>
              {conflicts.map(({ id, text }) => (
                <a key={id} {...leave} href={`${sourcesPath(lang)}#conflict-${id}`}>
                  {text.title}
                </a>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}

/** The facts as name and words. Counts are of drawn records; we rate nothing beyond `confidence`. */
export function surenessFacts(chart: AnyChart, lang: Lang): readonly (readonly [string, string])[] {
  const { sureness: say } = wordsOf(lang).interface;
  const { confidenceNames, locale } = wordingOf(lang);
  const records = drawnRecords(chart, lang);
  const sources = [...new Set(records.map((record) => record.source_id))].map(source);
  const counted = (names: readonly (readonly [string, number])[]) =>
    names
      .filter(([, count]) => count > 0)
      .map(([name, count]) => say.count(count, name))
      .join(', ');
  const units = [
    ...new Set(records.map((record) => (isEvent(record) ? say.events : wordingOf(lang).unitNames[record.unit]))),
  ];
  const dates = records.flatMap((record) => {
    if (isEvent(record)) return [{ at: record.date, precision: record.date_precision }];
    const date = dateOf(record);
    return date ? [{ at: date.last, precision: date.precision }] : [];
  });
  dates.sort((a, b) => a.at.localeCompare(b.at, locale));
  const [first] = dates;
  const last = dates.at(-1);
  const said = [first, last].map((date) =>
    date ? sayDate(date.at, date.precision === 'day' ? 'month' : date.precision, lang) : '',
  );
  return [
    [
      say.sources,
      SOURCE_KINDS.flatMap((kind) => {
        const count = sources.filter((entry) => entry.kind === kind).length;
        return count > 0 ? say.published(count, kind) : [];
      }).join(', '),
    ],
    [
      say.confidence,
      counted(
        CONFIDENCES.map((level) => [
          confidenceNames[level],
          records.filter((record) => record.confidence === level).length,
        ]),
      ),
    ],
    [say.counted, units.join(', ')],
    [say.dated, said[0] === said[1] ? (said[0] ?? '') : say.span(said[0] ?? '', said[1] ?? '')],
  ];
}
