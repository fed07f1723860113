/**
 * `npm run soak -- --minutes 30 --rate 20`: mixed requests to a server it starts itself, for as long as it is told. Each
 * minute it tells requests, errors, times and the server's memory, and at the end how fast the memory grew. Ends with
 * code 1 when an answer was wrong.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { quantile } from 'd3';
import { hasBuild } from '../make/build-state.mjs';
import { endOnSignal, giveUp, stopAll } from '../run/run.mjs';
import { freePort, serve } from '../run/serve.mjs';
import { asker } from './soak/ask';
import { residentBytes } from './soak/memory';
import { requests } from './soak/requests';
import { type Point, slope } from './soak/slope';

const MINUTE_MS = 60_000;
const FAULTS_SHOWN = 20;

endOnSignal(130);
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '30' }, rate: { type: 'string', default: '20' } },
});
const minutes = positive('minutes', values.minutes);
const rate = positive('rate', values.rate);
if (!hasBuild()) giveUp('There is no build in .next to serve. Make one: npm run build');

const port = await freePort(3230);
const site = `http://localhost:${port}`;
const faults = new Map<string, number>();
const memory: Point[] = [];
try {
  const { pid = 0 } = await serve(port, site);
  const ask = asker(site);
  const next = requests(await builtFor());
  console.log(`${rate} requests a second to ${site} for ${minutes} minutes.\n`);
  console.log('minute  requests  errors   p50 ms   p99 ms   max ms   server MB');
  const begun = performance.now();
  let sent = 0;
  for (let minute = 1; minute <= minutes; minute++) {
    const times: number[] = [];
    const asked: Promise<void>[] = [];
    let errors = 0;
    while (performance.now() - begun < minute * MINUTE_MS) {
      const { value } = await next.next();
      asked.push(
        ask(value).then(({ ms, fault }) => {
          times.push(ms);
          if (fault === null) return;
          errors++;
          faults.set(fault, (faults.get(fault) ?? 0) + 1);
        }),
      );
      // By the clock, not by the answers: a slow server gets no rest for being slow.
      await pause(Math.max(0, (++sent * 1000) / rate - (performance.now() - begun)));
    }
    await Promise.all(asked);
    const bytes = residentBytes(pid) ?? Number.NaN;
    memory.push({ x: minute, y: bytes / 1024 ** 2 });
    const [p50, p99, most] = [0.5, 0.99, 1].map((share) => (quantile(times, share) ?? Number.NaN).toFixed(1));
    console.log(row([minute, times.length, errors, p50, p99, most, (bytes / 1024 ** 2).toFixed(0)]));
  }
  console.log(`\n${grown('Memory over the whole run', memory)}`);
  console.log(grown('Memory over its second half', memory.slice(Math.floor(memory.length / 2))));
  tellFaults();
} finally {
  await stopAll();
}

function positive(name: string, text: string): number {
  const number = Number(text);
  if (number > 0) return number;
  return giveUp(`--${name} is "${text}", which is no number above 0. For example: npm run soak -- --minutes 30`);
}

/** The origin in the canonical links of the build. */
async function builtFor(): Promise<string> {
  const html = await (await fetch(`${site}/en`)).text();
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  if (!canonical) throw new Error('/en has no canonical link, so it is not known which address oEmbed answers for.');
  return new URL(canonical).origin;
}

function row(cells: readonly (string | number | undefined)[]): string {
  const widths = [6, 8, 6, 7, 7, 7, 10];
  return cells.map((cell, i) => String(cell).padStart(widths[i] ?? 0)).join('  ');
}

function grown(what: string, points: readonly Point[]): string {
  const perMinute = slope(points);
  if (Number.isNaN(perMinute)) return `${what}: no slope can be told from ${points.length} minutes.`;
  return `${what}: ${(perMinute * 60).toFixed(1)} MB an hour (${points.length} minutes, the first ones fill caches).`;
}

function tellFaults() {
  if (faults.size === 0) return console.log('No errors.');
  process.exitCode = 1;
  console.log('\nErrors:');
  for (const [fault, times] of [...faults].slice(0, FAULTS_SHOWN))
    console.log(`${String(times).padStart(6)} × ${fault}`);
  if (faults.size > FAULTS_SHOWN) console.log(`       and ${faults.size - FAULTS_SHOWN} others`);
}
