/** How many requests a second a server bears, beside nginx with a static file of the same size. */
import { get } from 'node:http';
import autocannon from 'autocannon';
import { chartPath, downloadPath, embedPath, imagePath } from '../../../data/addresses';
import { serveOneFile } from './load/nginx';
import { cell, median, type Section } from './section';

/** A server with the whole site. */
export type Server = { readonly name: string; readonly baseUrl: string };

const CONNECTIONS = 16;
const SECONDS = 5;
const RUNS = 3;
/** As browsers ask. */
const HEADERS = { 'accept-encoding': 'gzip' };

const PATHS = {
  'a chart page': chartPath('en', 'destinations'),
  'an embed': embedPath('destinations', 'en'),
  'a download': downloadPath('latest', 'figures.csv'),
  'an image': imagePath('destinations', 'en', 'light', 'png'),
};

export async function benchLoad(servers: readonly Server[]): Promise<Section> {
  const limit = await serveOneFile();
  const rows: string[][] = [];
  try {
    for (const [what, path] of Object.entries(PATHS)) {
      const sizes: number[] = [];
      const rates: number[] = [];
      const limits: number[] = [];
      for (const { name, baseUrl } of servers) {
        console.error(`load: ${what} from ${name}`);
        const bytes = await sent(baseUrl + path);
        sizes.push(bytes.byteLength);
        limit?.put(bytes);
        const found = { server: [] as number[], limit: [] as number[] };
        // By turns: whatever else the machine does then slows both.
        for (let run = 0; run < RUNS; run++) {
          found.server.push(await perSecond(baseUrl + path));
          if (limit) found.limit.push(await perSecond(`${limit.baseUrl}/`));
        }
        rates.push(median(found.server));
        limits.push(median(found.limit));
      }
      rows.push([
        what,
        cell((sizes[0] ?? Number.NaN) / 1024, 1),
        ...rates.flatMap((rate, i) => [cell(rate), cell(limits[i] ?? Number.NaN), cell(rate / (limits[i] ?? 0), 2)]),
      ]);
    }
  } finally {
    limit?.stop();
  }
  return {
    heading: 'Requests a second',
    about: `What each server bears with ${CONNECTIONS} connections, gzip asked for, server and asker on the same cores; the median of ${RUNS} times ${SECONDS} s. Beside it what nginx bears with one static file of the same bytes: the limit of this machine and of the asker (autocannon).`,
    columns: ['what', 'KB sent', ...servers.flatMap(({ name }) => [name, 'limit', 'ratio'])],
    rows,
    notes: limit ? [] : ['No nginx was found, so there is no limit to compare with.'],
  };
}

/** The body as it goes over the wire: `fetch` would unpack it. */
function sent(url: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    get(url, { headers: HEADERS }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}.`));
      const parts: Uint8Array[] = [];
      answer.on('data', (part: Uint8Array) => parts.push(part));
      answer.on('end', () => resolve(Buffer.concat(parts)));
    }).on('error', reject);
  });
}

async function perSecond(url: string): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers: HEADERS,
  });
  if (non2xx + errors > 0) throw new Error(`${url} failed under load: ${non2xx} wrong answers, ${errors} errors.`);
  return requests.average;
}
