/**
 * How fast the workbench responds: the real component in a page of its own, with our dataset and with a far larger one.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright';
import type { PackedData } from '../../../components/explore/explore-data';
import { gather } from '../../../components/explore/gather';
import { ROOT } from '../../run/run.mjs';
import { cell, type Section } from './section';
import { type Answer, answers, SLOWER } from './workbench/answers';
import { grown } from './workbench/generate';

/** Figures in a dataset like ours, and in one that no page was made for. */
const SIZES = [350, 50_000];

export async function benchWorkbench(browser: Browser): Promise<Section> {
  const files = await bundle();
  const found: Answer[] = [];
  for (const size of SIZES) {
    console.error(`workbench with ${size} figures`);
    const close = await serveWith(files, grown(gather('en'), size));
    found.push(...(await answers(browser, close.site, size)));
    close.stop();
  }
  return {
    heading: 'The workbench',
    about: `How fast the workbench answers, with a dataset like ours and with one that no page was made for. Processor slowed ${SLOWER} times, medians in ms: until the browser had painted an answer, and until pictures and table had followed.`,
    columns: ['act', 'figures', 'painted', 'finished'],
    rows: found.map(({ figures, act, paintedMs, finishedMs }) => [
      act,
      String(figures),
      cell(paintedMs),
      cell(finishedMs),
    ]),
    notes: [],
  };
}

async function bundle(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'tools', 'measure', 'bench', 'workbench', 'page.tsx')],
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    write: false,
    outdir: '/',
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.SITE_URL': '""',
      'process.env.PORT': '""',
      'process.env.CONTACT_EMAIL': '""',
    },
  });
  return new Map(outputFiles.map(({ path, contents }) => [path, contents]));
}

const STYLES = [
  '.generated/tokens.css',
  ...['pages/page', 'explore/explore', 'explore/pictures', 'explore/table/table'].map(
    (name) => `components/${name}.css`,
  ),
];

async function serveWith(files: ReadonlyMap<string, Uint8Array>, data: PackedData) {
  const style = STYLES.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');
  const html = `<!doctype html><meta charset="utf-8"><title>Workbench</title><style>${style}</style><body><main class="page explore"></main><script type="module" src="/page.js"></script>`;
  const json = JSON.stringify(data);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const script = files.get(pathname);
    if (script) return response.setHeader('content-type', 'text/javascript').end(script);
    if (pathname === '/data.json') return response.setHeader('content-type', 'application/json').end(json);
    response.setHeader('content-type', 'text/html').end(html);
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const { port } = server.address() as AddressInfo;
  return { site: `http://localhost:${port}`, stop: () => server.close() };
}
