// @ts-check
/** The finished build: whether it exists, and what it was made from. Node built-ins only. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CURRENT } from '../../server/build-folder.mjs';
import { MANIFEST } from '../../server/site.mjs';
import { ROOT } from '../run/run.mjs';

/** Written last, so that only a complete build has it. */
const STAMP = 'made-from.json';

/** What the build does not read. Names that start with a dot are left out too. */
const NOT_SOURCES = ['node_modules', 'out', 'test-results', 'playwright-report', 'docs', 'e2e', 'next-env.d.ts'];
const NOT_SOURCE = /\.(test\.tsx?|tsbuildinfo|md)$/;

/** Whether there is a complete build. */
export function hasBuild() {
  return existsSync(join(ROOT, CURRENT, MANIFEST));
}

/**
 * A hash of everything that a build now would read. Contents, not times: a checkout or a copy changes times, and a
 * deleted file has none.
 * @param {string} siteUrl
 */
export function madeFrom(siteUrl) {
  const hash = createHash('sha256');
  for (const file of sourcesIn(''))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  return { siteUrl, sources: hash.digest('hex') };
}

/**
 * Why the build can't be served at this address, or null when it can.
 * @param {ReturnType<typeof madeFrom>} now
 * @returns {string | null}
 */
export function whyBuild(now) {
  if (!hasBuild()) return 'there is no build yet';
  const then = readStamp();
  if (!then) return 'it is not known what the last one was made from';
  if (then.siteUrl !== now.siteUrl) return `the last one was made for ${then.siteUrl}, this one is for ${now.siteUrl}`;
  if (then.sources !== now.sources) return 'sources have changed';
  return null;
}

/**
 * @param {string} folder
 * @param {ReturnType<typeof madeFrom>} from
 */
export function stampBuild(folder, from) {
  writeFileSync(join(ROOT, folder, STAMP), `${JSON.stringify(from)}\n`);
}

/** @returns {ReturnType<typeof madeFrom> | null} */
function readStamp() {
  try {
    return JSON.parse(readFileSync(join(ROOT, CURRENT, STAMP), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Every source, by path from the root, in a stable order.
 * @param {string} folder
 * @returns {string[]}
 */
function sourcesIn(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !NOT_SOURCE.test(name))
    .filter(({ name }) => folder !== '' || !NOT_SOURCES.includes(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? sourcesIn(path) : entry.isFile() ? [path] : [];
    });
}
