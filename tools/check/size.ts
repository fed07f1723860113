/** Checks every page and embed of the finished build against its budget, as the server sends it. */
import { median } from 'd3';
import { storyPath } from '../../data/addresses';
import { ORIGINAL } from '../../data/vocabulary';
import { asset } from '../../server/assets';
import { hasBuild } from '../make/build-state.mjs';
import { endOnSignal, giveUp, stopAll } from '../run/run.mjs';
import { freePort, serve } from '../run/serve.mjs';
import { embedPaths, pagePaths, storyPaths, workbenchPaths, zoomablePaths } from './site-paths';
import { brotliBytes, elementCount, inlineScriptBytes, loadsFromElsewhere } from './size/embed';
import { type Answer, fetchGzip } from './size/fetch-gzip';
import { reachedChunks, rechartsChunks } from './size/recharts';

const KB = 1000;
/**
 * Embeds are measured as brotli sends them, in kB of 1,000 bytes; `median` is that of all. Scripts are counted
 * uncompressed, as parsed. The notes, with their style, load when a reader reaches a chart and have their own budget.
 */
const EMBED = { brotli: 9000, script: 3200, elements: 400 };
const MEDIAN = { brotli: 6050, elements: 250 };
const NOTES = 2300;
/** A zoomable chart is a map: it has land, and the script that moves it. */
const ZOOMABLE = { brotli: 14_000, script: 5900, elements: 460 };
const STORY_GZIP = 76 * 1024;
/** A Cyrillic letter takes two bytes where a Latin one takes one, and Russian texts are longer. */
const TRANSLATED = 1.26;

const OUTSIDE_HINT = 'An embed is one request: put the style, script or drawing inside the document.';
const HINTS = {
  embed: 'Look at what the chart draws and says: fewer decimals, fewer repeated attributes, a shorter table.',
  script: 'components/browser/embed.ts and its imports make it. Move what pages alone need to page.ts.',
  elements: 'Draw what looks alike as one path (components/draw/marks/fluid-lines.tsx), or show fewer rows.',
  story: 'Draw fewer marks on the story page, or strip what Next adds (tools/make/site/pages.ts).',
};

const faults: string[] = [];

function hold(what: string, bytes: number, budget: number, hint: string) {
  if (bytes > budget) faults.push(`${what} is ${kb(bytes)}, over its budget of ${kb(budget)}. ${hint}`);
}

/** Checks an embed against its budget; returns its measures. */
function checkEmbed(path: string, { html }: Answer) {
  const budget = zoomablePaths.includes(path) ? ZOOMABLE : EMBED;
  const [brotli, elements] = [brotliBytes(html), elementCount(html)];
  hold(path, brotli, budget.brotli, HINTS.embed);
  hold(`The script in ${path}`, inlineScriptBytes(html), budget.script, HINTS.script);
  if (elements > budget.elements)
    faults.push(`${path} has ${elements} elements, over its budget of ${budget.elements}. ${HINTS.elements}`);
  for (const found of loadsFromElsewhere(html)) faults.push(`${path} loads from elsewhere: ${found}  ${OUTSIDE_HINT}`);
  return { brotli, elements };
}

function checkPage(path: string, { html, sentBytes }: Answer, recharts: ReadonlySet<string>) {
  if (storyPaths.includes(path))
    hold(path, sentBytes, STORY_GZIP * (path === storyPath(ORIGINAL) ? 1 : TRANSLATED), HINTS.story);
  if (workbenchPaths.includes(path)) return;
  for (const { chunk, by } of reachedChunks(html)) {
    if (!recharts.has(chunk)) continue;
    faults.push(
      `${path} reaches Recharts: ${by} names ${chunk}. Only ${workbenchPaths.join(', ')} may: import it from components/explore alone, and link there with a plain <a>.`,
    );
  }
}

async function check(site: string) {
  const recharts = rechartsChunks();
  if (recharts.size === 0) {
    faults.push(
      'No chunk of the build holds Recharts, so pages cannot be checked for it. Is MARKER in tools/check/size/recharts.ts out of date?',
    );
  }
  console.log(`${['sent (gzip)', 'brotli', 'script', 'elements'].map((head) => head.padStart(12)).join('')}  address`);
  const weighed: ReturnType<typeof checkEmbed>[] = [];
  for (const path of [...embedPaths, ...pagePaths]) {
    const answer = await fetchGzip(site + path);
    if (answer.status !== 200) {
      faults.push(`${path} answers ${answer.status} in place of 200. Was the build made from these sources?`);
      continue;
    }
    const isEmbed = embedPaths.includes(path);
    const embed = isEmbed ? checkEmbed(path, answer) : null;
    const cells = embed
      ? [kb(embed.brotli), kb(inlineScriptBytes(answer.html)), String(embed.elements)]
      : ['–', '–', '–'];
    console.log(`${[kb(answer.sentBytes), ...cells].map((cell) => cell.padStart(12)).join('')}  ${path}`);
    if (embed) weighed.push(embed);
    else checkPage(path, answer, recharts);
  }
  const [brotli = 0, elements = 0] = [median(weighed, (one) => one.brotli), median(weighed, (one) => one.elements)];
  const notes = brotliBytes(asset('notes.js'));
  console.log(`Median embed: ${kb(brotli)} as brotli, ${elements} elements. The script of its notes: ${kb(notes)}.`);
  hold('The median embed', brotli, MEDIAN.brotli, HINTS.embed);
  hold('The script of the notes', notes, NOTES, HINTS.script);
  if (elements > MEDIAN.elements)
    faults.push(`The median embed has ${elements} elements, over ${MEDIAN.elements}. ${HINTS.elements}`);
  console.log(
    `Budgets: embed ${kb(EMBED.brotli)}, the median ${kb(MEDIAN.brotli)}, its script ${kb(EMBED.script)} (a map ${kb(ZOOMABLE.brotli)} and ${kb(ZOOMABLE.script)}), story ${kb(STORY_GZIP)} as gzip; ${TRANSLATED} times as much in a translation. Recharts: ${recharts.size} chunk(s), for ${workbenchPaths.join(', ')} only.`,
  );
}

function kb(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} kB`;
}

endOnSignal(130);
if (!hasBuild()) giveUp('There is no build in out to measure. Make one: npm run build');
const port = await freePort(3220);
const site = `http://localhost:${port}`;
try {
  await serve(port);
  await check(site);
} finally {
  await stopAll();
}
for (const fault of faults) console.error(`\n${fault}`);
process.exit(faults.length > 0 ? 1 : 0);
