import { parseQuery, writeQuery } from '../../components/explore/address/query';
import { gather } from '../../components/explore/gather';
import { revive } from '../../components/explore/revive';
import { expect, test } from '../quiet';
import { open } from './workbench';

/** Distinct views: of 500 random addresses 352 have nothing valid and lead to the default view, the others to 64 views. */
const VIEWS = 120;

test(`random addresses of ${VIEWS} views: no failure, no console error, always a view or a way out`, async ({
  page,
}) => {
  await open(page);
  const random = seeded(20250406);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const names = [
    'measure',
    'who',
    'topic',
    'unit',
    'place',
    'value',
    'kind',
    'confidence',
    'origin',
    'from',
    'to',
    'since',
    'tab',
    'scale',
    'order',
    'map',
    'q',
    'show',
    'by',
    'sort',
    'cols',
    'pin',
  ];
  const values = [
    'total',
    'destination',
    'people',
    'percent',
    'GEO',
    'none',
    'word',
    'range',
    'news',
    'low',
    'article',
    '2022-02',
    '2099-01',
    'map',
    'log',
    'survey',
    'wartime-stock',
    'time',
    'ranking',
    'conflict',
    'world',
    'bars',
    'timeline',
    'table',
    'source',
    '-value',
    'date',
    'value,unit',
    'nyt-total-fled,bell-2024-arm',
    'all',
    '',
    '%',
    '%00',
    '%E0%A4',
    '<script>alert(1)</script>',
    '../../etc/passwd',
    'я'.repeat(300),
    '👩‍👩‍👧',
    '__proto__',
    'constructor',
    '-',
    ',,,',
    'NaN',
    '"',
  ];
  const data = revive(gather('en'));
  const addresses = new Map<string, string>();
  while (addresses.size < VIEWS) {
    const query = Array.from({ length: 1 + Math.floor(random() * 5) }, () => `${pick(names)}=${pick(values)}`).join(
      '&',
    );
    addresses.set(writeQuery(parseQuery(`?${query}`, data).view), `?${query}`);
  }
  const failed = await page.evaluate(
    async (searches) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      for (const search of searches) {
        history.pushState(null, '', search);
        dispatchEvent(new PopStateEvent('popstate'));
        // Waits for the controls and for the pictures after them.
        do await frame();
        while (document.querySelector('.explore-result[aria-busy=true]'));
        if (!/^\d+ of \d+ figures/.test(document.querySelector('.explore-status')?.textContent ?? '')) return search;
      }
      return null;
    },
    [...addresses.values()],
  );
  expect(failed).toBeNull();
  // The server sends the same file for every query.
  for (const query of ['?__proto__=1&pin=%00', '?topic=%', `?q=${'x'.repeat(3000)}`]) {
    expect((await page.request.get(`/en/explore${query}`)).status()).toBe(200);
  }
});

/** Pseudo-random numbers from 0 to 1, the same on every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
