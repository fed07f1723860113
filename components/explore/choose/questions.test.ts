import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../data/vocabulary';
import { parseQuery, writeQuery } from '../address/query';
import { gather } from '../gather';
import { revive } from '../revive';
import { exploreWording } from '../words';
import { choose } from './choose';
import { type QuestionKey, questionsOf } from './questions';
import { searchText } from './search-text';

/** Figures that the answer to each question must show. */
const MUST: Readonly<Record<QuestionKey, readonly string[]>> = {
  totals: ['nyt-total-fled', 'total-mmc-2024', 'total-thebell-2024', 'total-ranepa-2025'],
  georgia: ['geo-mia-2022-10-03', 'bell-2024-geo', 'geo-arrivals-2022-reuters', 'geo-immigrants-2023'],
  returning: ['nyt-return-if-democratic', 'int-54pct-political-change', 'int-5pct-next-year', 'ret-putin-2023'],
  article: ['nyt-total-fled', 'nyt-return-if-war-ends', 'nyt-outrush-n'],
  kazakhstan: ['kaz-stayed-2022', 'kaz-stayed-2023', 'kaz-iin-2022', 'mob-kaz-entered', 'kaz-left-2022-11'],
  permits: ['tur-permits-2022-12', 'tur-permits-2025-11', 'mne-residents-2025-09', 'cze-residents-2024'],
  since: ['nyt-total-fled', 'eu-permits-2024', 'tur-permits-2025-11', 'vciom-2025'],
  conflicts: ['nyt-total-fled', 'int-54pct-political-change', 'eco-it-short-gref'],
  it: ['it-raec-left', 'it-minister-100k', 'ret-mishustin-2022-it', 'eco-it-short-mvd'],
  words: ['nyt-return-if-war-ends', 'summary-sector-shortage', 'bell-2024-are'],
};

describe.each(LANGS)('the questions in %s', (lang) => {
  const data = revive(gather(lang));
  const textOf = searchText(data);

  it.each(questionsOf(lang))(
    '$key: has a short address and name, and shows the figures that answer it',
    ({ key, view }) => {
      const address = writeQuery(view);
      expect(parseQuery(address, data)).toEqual({ view, dropped: [] });
      expect(address.length).toBeLessThanOrEqual(110);
      expect(exploreWording(lang).questions[key].length).toBeLessThanOrEqual(26);
      const ids = choose(data.figures, view, textOf).shown.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining([...MUST[key]]));
    },
  );

  it('have different views, and are complete', () => {
    expect(questionsOf(lang).map(({ key }) => key)).toEqual(Object.keys(MUST));
    expect(new Set(questionsOf(lang).map(({ view }) => writeQuery(view))).size).toBe(Object.keys(MUST).length);
  });
});
