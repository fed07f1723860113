/** How many requests a second the server bears, compared with nginx over the same folder; and its memory after many. */
import { execFileSync } from 'node:child_process';
import { get } from 'node:http';
import autocannon from 'autocannon';
import { imageFiles } from '../../../components/answers/image-files';
import { sitePages } from '../../../components/answers/site-pages';
import { chartPath, downloadPath, embedPath, imagePath } from '../../../data/addresses';
import { LANGS } from '../../../data/vocabulary';
import { embedPaths } from '../../check/site-paths';
import { cell, median, type Section } from './section';

/** The servers to compare: ours with its process, and nginx if installed. */
export type Servers = { readonly own: string; readonly pid: number; readonly nginx: string | null };

const CONNECTIONS = 16;
const SECONDS = 5;
const RUNS = 3;
/** The header that browsers send. */
const HEADERS = { 'accept-encoding': 'gzip, br' };
/** Requests before the server's memory is measured. */
const MANY = 20_000;

const PATHS = {
  'a chart page': chartPath('en', 'destinations'),
  'an embed': embedPath('destinations', 'en'),
  'a download': downloadPath('latest', 'figures.csv'),
  'an image': imagePath('destinations', 'en', 'light', 'svg'),
};

export async function benchLoad({ own, pid, nginx }: Servers): Promise<Section> {
  const rows: string[][] = [];
  for (const [what, path] of Object.entries(PATHS)) {
    console.error(`load: ${what}`);
    const bytes = await sentBytes(own + path);
    const found = { own: [] as number[], nginx: [] as number[] };
    // Alternating, so that other load on the machine slows both.
    for (let run = 0; run < RUNS; run++) {
      found.own.push(await perSecond(own + path));
      if (nginx) found.nginx.push(await perSecond(nginx + path));
    }
    const [rate, limit] = [median(found.own), median(found.nginx)];
    rows.push([what, cell(bytes / 1024, 1), cell(rate), cell(limit), cell(rate / limit, 2)]);
  }
  return {
    heading: 'Requests a second',
    about: `What a server bears with ${CONNECTIONS} connections, brotli taken, server and asker on the same cores; the median of ${RUNS} times ${SECONDS} s: ours, and nginx over the same folder, by turns.`,
    columns: ['what', 'KB sent', 'npm start', 'nginx', 'ratio'],
    rows,
    notes: [...(nginx ? [] : ['No nginx was found to compare with.']), await memoryAfterMany(own, pid)],
  };
}

/** The server's memory after many requests for pages, embeds and images of every kind. */
async function memoryAfterMany(own: string, pid: number): Promise<string> {
  console.error(`load: ${MANY} mixed requests`);
  const residentMb = () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
  const before = residentMb();
  const images = [...imageFiles.keys()].filter((_, i) => i % 20 === 0).map((name) => `/images/${name}`);
  const pages = LANGS.flatMap((lang) => sitePages().filter((path) => path.startsWith(`/${lang}`)));
  const requests = [...pages, ...embedPaths, ...images].map((path) => ({ path }));
  const { non2xx, errors } = await autocannon({
    url: own,
    connections: CONNECTIONS,
    amount: MANY,
    requests,
    headers: HEADERS,
  });
  return `After ${MANY} mixed requests, ${images.length} different images among them, the server held ${cell(residentMb())} MB, ${cell(before)} before; ${non2xx} were told to ask again, as too many images waited, and ${errors} failed.`;
}

/** Bytes of the body on the wire: `fetch` would decompress it. */
function sentBytes(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: HEADERS }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}.`));
      answer.resume();
      resolve(Number(answer.headers['content-length']));
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
