/** What one client that requests many images costs the reader of a page. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { charts } from '../../../components/charts';
import { imagePath, overviewPath } from '../../../data/addresses';
import { LANGS } from '../../../data/vocabulary';
import { freePort, serve } from '../../run/serve.mjs';
import { cell, median, type Section } from './section';

const MANY = charts.flatMap(({ slug }) => LANGS.map((lang) => imagePath(slug, lang, 'light', 'png', 3))).slice(0, 40);
/** How often the page is requested without other load, and the pause between two requests, in ms. */
const ALONE = 100;
const REST = 20;

/** Response times of one page, alone and while new images are drawn. */
export async function benchImages(): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'images-'));
  const port = await freePort(3270);
  const server = await serve(port, { IMAGE_FOLDER: folder });
  const site = `http://localhost:${port}`;
  const ask = async () => {
    const started = performance.now();
    await (await fetch(site + overviewPath('en'))).arrayBuffer();
    await pause(REST);
    return performance.now() - started - REST;
  };
  try {
    const alone: number[] = [];
    for (let i = 0; i < ALONE; i++) alone.push(await ask());
    let waiting = true;
    const drawn = Promise.all(MANY.map(async (path) => (await fetch(site + path)).arrayBuffer())).finally(() => {
      waiting = false;
    });
    const beside: number[] = [];
    while (waiting) beside.push(await ask());
    await drawn;
    const row = (what: string, times: readonly number[]) => [
      what,
      String(times.length),
      cell(median(times), 1),
      cell(Math.max(...times), 1),
    ];
    return {
      heading: 'A page beside many images',
      about: `The time in ms until the start page has come whole, asked for again and again: alone, and while ${MANY.length} large images that nobody has asked for before are asked for at once.`,
      columns: ['when', 'times', 'median', 'longest'],
      rows: [row('alone', alone), row(`beside ${MANY.length} images`, beside)],
      notes: [],
    };
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
