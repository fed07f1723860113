/**
 * Writes components/surfaces/embed-heights.json: the height each embed takes at the snippet's width, as
 * a browser lays it out. Needs a running site: SITE=http://localhost:3000 npm run measure:embeds
 */
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { charts } from '../components/charts';
import { SNIPPET_WIDTH } from '../components/surfaces/snippet';
import { embedPath } from '../data/addresses';
import { LANGS } from '../data/vocabulary';
import { LAUNCH_ARGS, requireChromium } from './chromium.mjs';

const site = process.env.SITE ?? 'http://localhost:3000';
const browser = await chromium.launch({ executablePath: requireChromium(), args: [...LAUNCH_ARGS] });
const page = await browser.newPage({ viewport: { width: SNIPPET_WIDTH, height: 900 } });
const heights: Record<string, number> = {};
for (const { slug } of charts) {
  for (const lang of LANGS) {
    await page.goto(site + embedPath(slug, lang));
    heights[`${slug}.${lang}`] = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  }
}
await browser.close();
writeFileSync('components/surfaces/embed-heights.json', `${JSON.stringify(heights, null, 2)}\n`);
console.log(heights);
