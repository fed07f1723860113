/**
 * Writes components/figure/embed-heights.json: each embed's greatest height between two of its steps, as a browser
 * lays it out in a frame at every width. Needs a running site: SITE=http://localhost:3000 npm run measure:embeds
 */
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { embeddables } from '../../components/answers/embeddables';
import { NARROWEST, reachOf } from '../../components/figure/embed-heights';
import { embedPath, privacyPath } from '../../data/addresses';
import { LANGS } from '../../data/vocabulary';
import { LAUNCH_ARGS, requireChromium } from '../run/chromium.mjs';
import { withTestFonts } from '../run/test-fonts.mjs';

const site = process.env.SITE ?? 'http://localhost:3000';
const browser = await chromium.launch({
  executablePath: requireChromium(),
  args: [...LAUNCH_ARGS],
  env: withTestFonts(),
});
const page = await browser.newPage();
const heights: Record<string, readonly number[]> = {};
for (const { slug } of embeddables) {
  const { steps, widest } = reachOf(slug);
  for (const lang of LANGS) {
    // A frame alone in a page: its width is set and its height read without messages or waiting.
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
    // A suffix maximum, so that no narrower step has a lower height.
    heights[`${slug}.${lang}`] = steps.map((from) => Math.max(...found.slice(from - NARROWEST)));
  }
}
await browser.close();
const lines = Object.entries(heights).map(
  ([name, found]) => `  "${name}": ${JSON.stringify(found).replaceAll(',', ', ')}`,
);
writeFileSync('components/figure/embed-heights.json', `{\n${lines.join(',\n')}\n}\n`);
console.log(heights);
