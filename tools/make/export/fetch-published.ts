import { setTimeout as pause } from 'node:timers/promises';
import { covers, HEADER_TABLE, type Headers, headersAt } from '../../../server/headers/header-table';

/** A published file as the server sends it. `own` are its headers that the table does not give: names, digests, links. */
export type Published = { readonly path: string; readonly body: Buffer; readonly type: string; readonly own: Headers };

/** What a file says of itself and a host may repeat. Validators are the host's own. */
const OWN = ['content-disposition', 'link', 'repr-digest'];

/** Requests under way at once: enough to keep the server busy, and fewer than it lets wait for an image. */
const AT_ONCE = 8;

/** How often something is asked for before it counts as missing. */
const TRIES = 5;

/**
 * Fetches every path from a running server. Throws when one does not answer with a file, or with other headers
 * than the table has for it: the export would then differ from the server.
 */
export async function fetchPublished(site: string, paths: readonly string[]): Promise<readonly Published[]> {
  const found: Published[] = [];
  const left = [...paths];
  const fetchLeft = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) found.push(await fetchOne(site, path));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchLeft));
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function fetchOne(site: string, path: string): Promise<Published> {
  const answer = await askAgain(site + path);
  if (answer.status !== 200)
    throw new Error(`${path} answered ${answer.status}: it is listed as published and is not.`);
  for (const [name, value] of Object.entries(headersAt(withoutQuery(path)))) {
    const sent = answer.headers.get(name);
    if (sent !== value)
      throw new Error(
        `${path} was sent with ${name}: ${sent}, and the table of headers says ${value}. Correct the route or the table (server/headers; rows: ${rowsOf(path)}).`,
      );
  }
  const own = OWN.flatMap((name) => {
    const value = answer.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return {
    path,
    body: Buffer.from(await answer.arrayBuffer()),
    type: answer.headers.get('content-type') ?? '',
    own: Object.fromEntries(own),
  };
}

/**
 * A kept connection may close at the moment it is used again; that is no fault of the site. Nor is it one when others
 * have asked for so many images that the server wishes to be asked later.
 */
async function askAgain(url: string, tries = TRIES): Promise<Response> {
  try {
    const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' }, redirect: 'manual' });
    const seconds = answer.headers.get('retry-after');
    if (answer.status !== 503 || seconds === null || tries === 1) return answer;
    await answer.body?.cancel();
    await pause(1000 * Number(seconds));
  } catch (error) {
    if (tries === 1) throw new Error(`${url} could not be fetched`, { cause: error });
  }
  return askAgain(url, tries - 1);
}

const rowsOf = (path: string) =>
  HEADER_TABLE.filter((row) => covers(row, withoutQuery(path)))
    .map((row) => row.path)
    .join(', ');

const withoutQuery = (path: string) => path.replace(/\?.*/, '');
