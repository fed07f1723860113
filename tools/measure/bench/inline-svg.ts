/**
 * Embeds compared with the minimum a chart can cost: a plain document with the same picture as inline SVG and nothing
 * else. Both are in a frame, as embeds are: opened by itself an embed gets its own process, which takes longer than
 * drawing.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { charts } from '../../../components/charts';
import { embedPath } from '../../../data/addresses';
import { ORIGINAL } from '../../../data/vocabulary';
import { brotliBytes, elementCount } from '../../check/size/embed';
import { cell, median, type Section } from './section';
import { watchForChart } from './shown';

const RUNS = 7;
/** One chart in so many is timed: all take minutes longer, and the median stays the same. */
const TIMED = 3;
/** Frames on a page with many. */
const MANY = 10;
/** The width at which an embed shows its widest picture. */
const WIDTH = 960;

/** A document as the plain server sends it. */
type Served = { readonly gzip: Uint8Array; readonly headers: Map<string, string> };

/** Readers: one next to the server; one like Lighthouse's mobile reader, with 150 ms to the server. */
const READERS = {
  near: { slower: 1, latency: 0, bytesPerSecond: -1 },
  far: { slower: 4, latency: 150, bytesPerSecond: (1.6 * 1024 ** 2) / 8 },
} as const;
type Reader = keyof typeof READERS;

export async function benchInlineSvg(browser: Browser, site: string): Promise<Section> {
  const documents = new Map<string, Served>();
  const plain = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const found = documents.get(pathname);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const framed = searchParams.getAll('frame');
    if (framed.length > 0) response.end(hostOf(framed));
    else if (found) response.setHeaders(found.headers).setHeader('content-encoding', 'gzip').end(found.gzip);
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => plain.listen(0, ready));
  const server = `http://localhost:${(plain.address() as AddressInfo).port}`;
  const rows: string[][] = [];
  const ratios: Record<Reader, number[]> = { near: [], far: [] };
  const weights: { readonly brotli: number; readonly elements: number }[] = [];
  for (const [i, { slug }] of charts.entries()) {
    const path = embedPath(slug, ORIGINAL);
    const answer = await fetch(site + path);
    const html = await answer.text();
    documents.set(path, { gzip: gzipSync(html), headers: headersOf(answer) });
    documents.set(`${path}.bare`, { gzip: gzipSync(bareDocument(html)), headers: new Map() });
    weights.push({ brotli: brotliBytes(html), elements: elementCount(html) });
    if (i % TIMED !== 0) continue;
    console.error(`${path} beside its SVG`);
    const cells: string[] = [];
    for (const reader of ['near', 'far'] as const) {
      const times = { embed: [] as number[], svg: [] as number[] };
      // Alternating, so that other load on the machine slows both.
      for (let run = 0; run < RUNS; run++) {
        times.svg.push(await painted(browser, server, [`${path}.bare`], reader));
        times.embed.push(await painted(browser, server, [path], reader));
      }
      const [embed, svg] = [median(times.embed), median(times.svg)];
      ratios[reader].push(embed / svg);
      cells.push(cell(embed), cell(svg), cell(embed / svg, 2));
    }
    const kb = [path, `${path}.bare`].map((one) => (documents.get(one)?.gzip.byteLength ?? Number.NaN) / 1024);
    rows.push([path, ...kb.map((size) => cell(size, 1)), ...cells]);
  }
  const first = charts.slice(0, MANY).map(({ slug }) => embedPath(slug, ORIGINAL));
  const many = { embed: [] as number[], svg: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    many.svg.push(
      await painted(
        browser,
        server,
        first.map((path) => `${path}.bare`),
        'near',
      ),
    );
    many.embed.push(await painted(browser, server, first, 'near'));
  }
  plain.close();
  const weighed = (of: 'brotli' | 'elements') => median(weights.map((weight) => weight[of]));
  const middle = (reader: Reader) => cell(median(ratios[reader]), 2);
  return {
    heading: 'Embeds beside a bare SVG',
    about: `Time until the chart is painted, in ms, from the start of the frame's navigation: the embed, which carries two compositions of the picture, its table, its sources and a script, beside a document with one picture as inline SVG. Both stand in a frame and are sent by the same plain server, the embed with its own headers: what a server takes is measured under "Requests a second". Medians of ${RUNS}. Near: on this machine. Far: 1.6 Mbit/s, 150 ms away, processor slowed 4 times.`,
    columns: ['embed', 'KB', 'SVG KB', 'near', 'SVG near', 'ratio', 'far', 'SVG far', 'ratio'],
    rows,
    notes: [
      `Middle of the ratios: ${middle('near')} near, ${middle('far')} far.`,
      `${MANY} on a page, near, until the last is painted: ${cell(median(many.embed))} ms, ${cell(median(many.svg))} for bare SVGs, ${cell(median(many.embed) / median(many.svg), 2)} times as long.`,
      `Median embed: ${cell(weighed('brotli') / 1000, 1)} kB as brotli sends it, ${cell(weighed('elements'))} elements.`,
    ],
  };
}

const hostOf = (all: readonly string[]) => {
  // All frames are in view: a browser may put off those below the window.
  const height = all.length > 1 ? 80 : 800;
  const frames = all.map((src) => `<iframe src="${src}" title="Chart" width="${WIDTH}" height="${height}"></iframe>`);
  return `<!doctype html><link rel=icon href=data:,><title>Host</title><style>iframe{display:block;border:0}</style>${frames.join('')}`;
};

/** Time until the charts at all these paths are painted, from the start of the first frame's navigation. */
async function painted(browser: Browser, host: string, paths: readonly string[], reader: Reader): Promise<number> {
  const { slower, latency, bytesPerSecond } = READERS[reader];
  const context = await browser.newContext({ viewport: { width: WIDTH + 20, height: 840 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchForChart);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto(`${host}/?${new URLSearchParams(paths.map((path) => ['frame', path]))}`, { waitUntil: 'load' });
    const shown = await Promise.all(
      page
        .frames()
        .filter((frame) => frame !== page.mainFrame())
        .map(async (frame) => {
          await frame.waitForFunction(() => window.chartShownMs !== undefined);
          return frame.evaluate(() => [performance.timeOrigin, window.chartShownMs ?? Number.NaN] as const);
        }),
    );
    if (shown.length < paths.length) throw new Error(`${paths.join(', ')}: not all are in frames.`);
    const start = Math.min(...shown.map(([origin]) => origin));
    return Math.max(...shown.map(([origin, ms]) => origin + ms - start));
  } finally {
    await context.close();
  }
}

/** The widest picture of an embed, with its colours set by one line of style. */
function bareDocument(html: string): string {
  const [, svg = ''] = /<div class="picture wide">([\s\S]*?)<p class="keys"/.exec(html) ?? [];
  return `<!doctype html><title>Chart</title><style>:root{--paper:#fff;--ink:#111;--soft:#555;--rule:#ddd;--edge:#888;--left:#25a;--year:#066;--abroad:#739;--accent:#b30;--gap:#666;--panel:#eee;--sans:sans-serif}</style><div class="pictures">${svg}</div>`;
}

/** The headers that the site sends with it, without those that the plain server sends by itself. */
function headersOf(answer: Response): Map<string, string> {
  return new Map([...answer.headers].filter(([name]) => /policy|^x-|^access-/.test(name)));
}
