/** Ten embeds on one host page, beside ten plain documents with an inline SVG and nothing else: the least a chart can cost. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { embedPaths } from '../site-paths';
import { countTraffic, KINDS } from './traffic';

const RUNS = 7;
const COUNT = 10;

export async function benchTenEmbeds(browser: Browser, site: string): Promise<string> {
  const paths = embedPaths.slice(0, COUNT);
  const svgs = await Promise.all(paths.map(async (path) => svgOf(await (await fetch(site + path)).text())));
  const server = createServer((request, response) => {
    const svg = svgs[Number(/^\/svg\/(\d+)$/.exec(request.url ?? '')?.[1])];
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (svg)
      return response.setHeader('content-encoding', 'gzip').end(gzipSync(`<!doctype html><title>Chart</title>${svg}`));
    const frames = (request.url === '/embeds' ? paths.map((path) => site + path) : svgs.map((_, i) => `/svg/${i}`)).map(
      (src) => `<iframe title="Chart" src="${src}" width="640" height="60" style="border:0;display:block"></iframe>`,
    );
    response.end(`<!doctype html><link rel=icon href=data:,><body style="margin:0">${frames.join('')}`);
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const host = `http://localhost:${(server.address() as AddressInfo).port}`;
  const embeds = await visit(browser, `${host}/embeds`);
  const bare = await visit(browser, `${host}/bare`);
  server.close();
  return [
    `Ten different embeds on one page: ${(embeds.bytes / 1024).toFixed(0)} KB in ${embeds.requests} requests, ready in ${embeds.readyMs.toFixed(0)} ms.`,
    `Ten documents with an inline SVG: ${(bare.bytes / 1024).toFixed(0)} KB, ready in ${bare.readyMs.toFixed(0)} ms. Ratio of the times: ${(embeds.readyMs / bare.readyMs).toFixed(2)}.`,
  ].join('\n');
}

/** Bytes, requests, and the median time until every frame has loaded and its chart is laid out. */
async function visit(browser: Browser, url: string) {
  const runs: { readyMs: number; bytes: number; requests: number }[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.newPage({ viewport: { width: 640, height: 800 } });
    const traffic = await countTraffic(page);
    const begun = performance.now();
    await page.goto(url, { waitUntil: 'load' });
    const readyMs = performance.now() - begun;
    const { bytes, requests } = traffic();
    runs.push({ readyMs, bytes: KINDS.reduce((sum, kind) => sum + bytes[kind], 0), requests });
    await page.close();
  }
  const [middle] = runs.sort((a, b) => a.readyMs - b.readyMs).slice(Math.floor(RUNS / 2));
  if (!middle) throw new RangeError('RUNS must be at least 1');
  return middle;
}

/** The widest picture of an embed, with its colours resolved by a style of one line. */
function svgOf(html: string): string {
  const [svg = ''] = /<svg class="at-720"[\s\S]*?<\/svg>/.exec(html) ?? [];
  return `<style>:root{--paper:#fff;--ink:#111;--soft:#555;--rule:#ddd;--edge:#888;--left:#25a;--year:#066;--abroad:#739;--accent:#b30;--gap:#666;--panel:#eee;--sans:sans-serif}</style>${svg}`;
}
