/**
 * Writes components/figure/embed-heights.json: for each embed the greatest height between two of its steps, as a
 * browser lays it out in a frame of every width. Needs a running site:
 * SITE=http://localhost:3000 npm run measure:embeds
 */
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { embeddables } from '../../components/answers/embeddables';
import { NARROWEST, reachOf } from '../../components/figure/embed-heights';
import { embedPath, privacyPath } from '../../data/addresses';
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
const heights: Record<string, readonly number[]> = {};
for (const { slug } of embeddables) {
  const { steps, widest } = reachOf(slug);
  for (const lang of LANGS) {
    // A frame beside nothing: its width is set and its height read without a message or a pause.
    await page.goto(site + privacyPath(lang));
    const found = await page.evaluate(
      async ({ src, from, to }) => {
        const frame = document.createElement('iframe');
        frame.src = src;
        frame.style.cssText = 'border:0;height:100px';
        document.body.replaceChildren(frame);
        await new Promise((loaded) => frame.addEventListener('load', loaded));
        return Array.from({ length: to - from + 1 }, (_, i) => {
          frame.style.width = `${from + i}px`;
          return Math.ceil(frame.contentDocument?.body.getBoundingClientRect().height ?? 0);
        });
      },
      { src: embedPath(slug, lang), from: NARROWEST, to: widest },
    );
    // From the widest down, so that no step is lower than the next.
    heights[`${slug}.${lang}`] = steps.map((from) => Math.max(...found.slice(from - NARROWEST)));
  }
}
await browser.close();
const lines = Object.entries(heights).map(
  ([name, found]) => `  "${name}": ${JSON.stringify(found).replaceAll(',', ', ')}`,
);
writeFileSync('components/figure/embed-heights.json', `{\n${lines.join(',\n')}\n}\n`);
console.log(heights);
