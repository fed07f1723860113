/** Holds every page and embed of the finished build to its budget, as the server sends it. */
import { storyPath } from '../../data/addresses';
import { ORIGINAL } from '../../data/vocabulary';
import { hasBuild } from '../make/build-state.mjs';
import { endOnSignal, giveUp, stopAll } from '../run/run.mjs';
import { freePort, serve } from '../run/serve.mjs';
import { embedPaths, pagePaths, storyPaths, workbenchPaths, zoomablePaths } from './site-paths';
import { inlineScriptBytes, loadsFromElsewhere } from './size/embed';
import { type Answer, fetchGzip } from './size/fetch-gzip';
import { reachedChunks, rechartsChunks } from './size/recharts';

const KB = 1024;
/**
 * Script is counted before compression: 7.3 KB are about 3 on the wire. A third of it is for keys, notes and spacing; some of
 * it hands links to WordPress and goes to the embed with all rows. 0.3 KB of what is sent name the letters of systems that
 * have DejaVu alone, and read the theme before the first paint.
 */
const EMBED = { sent: 12.4 * KB, script: 7.3 * KB };
/** Longer than others by what they must name: seventeen sources of totals, the counts of four years. */
const LONG: Readonly<Record<string, number>> = {
  'total-estimates': 14.4 * KB,
  'when-they-left': 14.4 * KB,
};
/** A chart that zooms is a map: its land weighs, and so does the script that moves it. */
const ZOOMABLE = { sent: 21 * KB, script: 10 * KB };
const STORY_GZIP = 76 * KB;
/** A Cyrillic letter takes two bytes where a Latin one takes one, and Russian needs more letters. */
const TRANSLATED = 1.26;

const OUTSIDE_HINT = 'An embed is one request: put the style, script or drawing inside the document.';
const HINTS = {
  embed: 'Look at what the chart draws and says: fewer decimals, fewer repeated attributes, a shorter table.',
  script: 'components/browser/embed.ts and its imports make it. Move what pages alone need to page.ts.',
  story: 'Draw fewer marks on the story page, or strip what Next adds (tools/make/site/pages.ts).',
};

const faults: string[] = [];

function hold(what: string, bytes: number, budget: number, hint: string) {
  if (bytes > budget) faults.push(`${what} is ${kb(bytes)}, over its budget of ${kb(budget)}. ${hint}`);
}

function checkEmbed(path: string, { html, sentBytes }: Answer) {
  const long = Object.entries(LONG).find(([slug]) => path.startsWith(`/embed/${slug}.`))?.[1];
  const budget = zoomablePaths.includes(path) ? ZOOMABLE : { ...EMBED, sent: long ?? EMBED.sent };
  const isOriginal = path.endsWith(`.${ORIGINAL}.html`);
  hold(path, sentBytes, budget.sent * (isOriginal ? 1 : TRANSLATED), HINTS.embed);
  hold(`The script in ${path}`, inlineScriptBytes(html), budget.script, HINTS.script);
  for (const found of loadsFromElsewhere(html)) faults.push(`${path} loads from elsewhere: ${found}  ${OUTSIDE_HINT}`);
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
      'No chunk of the build holds Recharts, so nothing can be said of it. Is MARKER in tools/check/size/recharts.ts out of date?',
    );
  }
  console.log(`${'sent (gzip)'.padStart(12)}${'script'.padStart(12)}  address`);
  for (const path of [...embedPaths, ...pagePaths]) {
    const answer = await fetchGzip(site + path);
    if (answer.status !== 200) {
      faults.push(`${path} answers ${answer.status} in place of 200. Was the build made from these sources?`);
      continue;
    }
    const isEmbed = embedPaths.includes(path);
    const script = isEmbed ? kb(inlineScriptBytes(answer.html)) : '–';
    console.log(`${kb(answer.sentBytes).padStart(12)}${script.padStart(12)}  ${path}`);
    if (isEmbed) checkEmbed(path, answer);
    else checkPage(path, answer, recharts);
  }
  console.log(
    `Budgets: embed ${kb(EMBED.sent)} (${Object.keys(LONG).join(', ')} more), its script ${kb(EMBED.script)} (a map ${kb(ZOOMABLE.sent)} and ${kb(ZOOMABLE.script)}), story ${kb(STORY_GZIP)}; ${TRANSLATED} times as much in a translation. Recharts: ${recharts.size} chunk(s), for ${workbenchPaths.join(', ')} only.`,
  );
}

function kb(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} KB`;
}

endOnSignal(130);
if (!hasBuild()) giveUp('There is no build in out to weigh. Make one: npm run build');
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
