/**
 * Writes components/figure/embed-heights.json: the height each embed takes at the widths of
 * MEASURED_RANGES, as a browser lays it out. Needs a running site:
 * SITE=http://localhost:3000 npm run measure:embeds
 */
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { charts } from '../../components/charts';
import { MEASURED_WIDTHS } from '../../components/figure/embed-heights';
import { embedPath } from '../../data/addresses';
import { LANGS } from '../../data/vocabulary';
import { LAUNCH_ARGS, requireChromium } from '../run/chromium.mjs';
import { withTestLetters } from '../run/letters.mjs';

const site = process.env.SITE ?? 'http://localhost:3000';
const browser = await chromium.launch({
  executablePath: requireChromium(),
  args: [...LAUNCH_ARGS],
  env: withTestLetters(),
});
const page = await browser.newPage();
const heights: Record<string, Record<string, number>> = {};
for (const { slug } of charts) {
  for (const lang of LANGS) {
    await page.goto(site + embedPath(slug, lang));
    const found: Record<string, number> = {};
    for (const width of MEASURED_WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      found[width] = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    }
    heights[`${slug}.${lang}`] = found;
  }
}
await browser.close();
const lines = Object.entries(heights).map(
  ([name, found]) => `  "${name}": ${JSON.stringify(found).replaceAll(/[:,]/g, '$& ')}`,
);
writeFileSync('components/figure/embed-heights.json', `{\n${lines.join(',\n')}\n}\n`);
console.log(heights);
