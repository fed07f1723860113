/** Embeds beside the least a chart can cost: a plain document with the same picture as inline SVG and nothing else. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { charts } from '../../components/charts';
import { embedPath } from '../../data/addresses';
import { ORIGINAL } from '../../data/vocabulary';
import { cell, median, type Section } from './section';
import { watchForChart } from './shown';

const RUNS = 7;
/** The width at which an embed shows its widest picture. */
const WIDTH = 960;

/** Readers: one beside the server; one as Lighthouse takes mobile readers to be, with 150 ms to the server. */
const READERS = {
  near: { slower: 1, latency: 0, bytesPerSecond: -1 },
  far: { slower: 4, latency: 150, bytesPerSecond: (1.6 * 1024 ** 2) / 8 },
} as const;
type Reader = keyof typeof READERS;

export async function benchInlineSvg(browser: Browser, site: string): Promise<Section> {
  const documents = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    const body = documents.get(request.url ?? '');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (body) response.setHeader('content-encoding', 'gzip').end(body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const bare = `http://localhost:${(server.address() as AddressInfo).port}`;
  const rows: string[][] = [];
  const ratios: Record<Reader, number[]> = { near: [], far: [] };
  for (const { slug } of charts) {
    const path = embedPath(slug, ORIGINAL);
    console.error(`${path} beside its SVG`);
    const html = await (await fetch(site + path)).text();
    documents.set(path, gzipSync(bareDocument(html)));
    const cells: string[] = [];
    for (const reader of ['near', 'far'] as const) {
      const times = { embed: [] as number[], svg: [] as number[] };
      // By turns: whatever else the machine does then slows both.
      for (let run = 0; run < RUNS; run++) {
        times.svg.push(await painted(browser, bare + path, reader));
        times.embed.push(await painted(browser, site + path, reader));
      }
      const [embed, svg] = [median(times.embed), median(times.svg)];
      ratios[reader].push(embed / svg);
      cells.push(cell(embed), cell(svg), cell(embed / svg, 2));
    }
    const kb = [gzipSync(html), documents.get(path)].map((bytes) => (bytes?.byteLength ?? Number.NaN) / 1024);
    rows.push([path, ...kb.map((size) => cell(size, 1)), ...cells]);
  }
  server.close();
  const middle = (reader: Reader) => cell(median(ratios[reader]), 2);
  return {
    heading: 'Embeds beside a bare SVG',
    about: `Time until the chart is painted, in ms, from the start of the navigation: the embed, which carries three widths of the picture, its table, its sources and a script, beside a document with one picture as inline SVG, sent by a plain server. Medians of ${RUNS}. Near: on this machine. Far: 1.6 Mbit/s, 150 ms away, processor slowed 4 times.`,
    columns: ['embed', 'KB', 'SVG KB', 'near', 'SVG near', 'ratio', 'far', 'SVG far', 'ratio'],
    rows,
    notes: [`Middle of the ratios: ${middle('near')} near, ${middle('far')} far.`],
  };
}

async function painted(browser: Browser, url: string, reader: Reader): Promise<number> {
  const { slower, latency, bytesPerSecond } = READERS[reader];
  const context = await browser.newContext({ viewport: { width: WIDTH, height: 800 } });
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
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(() => window.chartShownMs !== undefined);
    return await page.evaluate(() => window.chartShownMs ?? Number.NaN);
  } finally {
    await context.close();
  }
}

/** The widest picture of an embed, with its colours resolved by a style of one line. */
function bareDocument(html: string): string {
  const [svg = ''] = /<svg class="at-720"[\s\S]*?<\/svg>/.exec(html) ?? [];
  return `<!doctype html><title>Chart</title><style>:root{--paper:#fff;--ink:#111;--soft:#555;--rule:#ddd;--edge:#888;--left:#25a;--year:#066;--abroad:#739;--accent:#b30;--gap:#666;--panel:#eee;--sans:sans-serif}</style><div class="pictures">${svg}</div>`;
}
