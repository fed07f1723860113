/** Lighthouse's scores for each kind of page, for a mobile reader. */
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import {
  apiPath,
  chartPath,
  chartsPath,
  countryPath,
  dataPath,
  embedPath,
  explorePath,
  figurePath,
  overviewPath,
  privacyPath,
  sourcesPath,
  storyPath,
  versionsPath,
} from '../../../data/addresses';
import { LANGS } from '../../../data/vocabulary';
import { LAUNCH_ARGS, requireChromium } from '../../run/chromium.mjs';
import { cell, median, type Section } from './section';

const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** The minimum for each category. */
const TARGETS = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const METRICS = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'] as const;

/**
 * Pages that are not indexed on purpose: embeds, so that search leads to their chart's page, and the page for wrong
 * addresses.
 */
const NO_SEO = /^\/embed\/|no-such-page/;

const PATHS = LANGS.flatMap((lang) => [
  overviewPath(lang),
  storyPath(lang),
  chartsPath(lang),
  chartPath(lang, 'destinations'),
  chartPath(lang, 'destinations-map'),
  countryPath(lang, 'georgia'),
  explorePath(lang),
  figurePath(lang, 'nyt-total-fled'),
  dataPath(lang),
  versionsPath(lang),
  apiPath(lang),
  sourcesPath(lang),
  privacyPath(lang),
  embedPath('destinations', lang),
  `/${lang}/no-such-page`,
]);

type Visit = {
  readonly scores: readonly number[];
  readonly metrics: readonly number[];
  readonly shift: number;
  /** Audits below their best score that count for a category. */
  readonly missed: readonly string[];
};

export async function benchLighthouse(site: string): Promise<Section> {
  const rows: string[][] = [];
  const missed = new Map<string, string[]>();
  for (const path of PATHS) {
    console.error(`Lighthouse on ${path}`);
    const visits: Visit[] = [];
    for (let run = 0; run < RUNS; run++) visits.push(await visit(site, path));
    const middle = (pick: (one: Visit) => number | undefined) => median(visits.map((one) => pick(one) ?? Number.NaN));
    const scores = CATEGORIES.map((category, i) =>
      category === 'seo' && NO_SEO.test(path) ? Number.NaN : middle((one) => one.scores[i]),
    );
    rows.push([
      path,
      ...scores.map((score) => cell(score)),
      ...METRICS.map((_, i) => cell(middle((one) => one.metrics[i]))),
      cell(
        middle((one) => one.shift),
        3,
      ),
    ]);
    const short = CATEGORIES.some((category, i) => (scores[i] ?? 0) < TARGETS[category]);
    if (short) missed.set(path, [...new Set(visits.flatMap((one) => one.missed))]);
  }
  return {
    heading: 'Lighthouse',
    about: `Lighthouse for mobile readers (a slow phone on slow 4G, simulated), the median of ${RUNS} runs. Times in ms. Embeds ask not to be indexed and wrong addresses answer 404: there SEO doesn't apply. The browser's own line about a 404 in its console costs practice 4 points.`,
    columns: ['address', 'speed', 'access', 'practice', 'SEO', 'first paint', 'largest paint', 'blocked', 'shift'],
    rows,
    notes: [...missed].map(([path, audits]) => `Short of its target: ${path} (${audits.join(', ')}).`),
  };
}

/** Each visit has its own browser: a second one would find the files in the cache. */
async function visit(site: string, path: string): Promise<Visit> {
  const browser = await puppeteer.launch({ executablePath: requireChromium(), args: [...LAUNCH_ARGS] });
  try {
    const page = await browser.newPage();
    const flags = { onlyCategories: [...CATEGORIES], ignoreStatusCode: true, logLevel: 'error' as const };
    const result = await lighthouse(site + path, flags, undefined, page);
    if (!result) throw new Error(`Lighthouse gave no result for ${path}.`);
    const { categories, audits } = result.lhr;
    const counted = CATEGORIES.flatMap((category) => {
      if (category === 'seo' && NO_SEO.test(path)) return [];
      return (categories[category]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
    });
    return {
      scores: CATEGORIES.map((category) => Math.round((categories[category]?.score ?? Number.NaN) * 100)),
      metrics: METRICS.map((metric) => audits[metric]?.numericValue ?? Number.NaN),
      shift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
      missed: counted.flatMap(({ id }) => {
        const score = audits[id]?.score ?? 1;
        return score < 0.9 ? [id] : [];
      }),
    };
  } finally {
    await browser.close();
  }
}
