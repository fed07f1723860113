/** Which chunks of the build contain Recharts, and which chunks a page can load. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../run/run.mjs';

/** A class name of Recharts' own elements, which survives minification. */
const MARKER = 'recharts-';

const CHUNKS = join(ROOT, 'out', 'site', '_next', 'static', 'chunks');
const chunks: ReadonlyMap<string, string> = new Map(
  readdirSync(CHUNKS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css)$/.test(entry.name))
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
);

export function rechartsChunks(): ReadonlySet<string> {
  return new Set([...chunks].filter(([, text]) => text.includes(MARKER)).map(([name]) => name));
}

/**
 * Every chunk named in the page (script, preload or page data), and every chunk that those can load in turn. `by` says
 * what names it.
 */
export function reachedChunks(html: string): readonly { readonly chunk: string; readonly by: string }[] {
  const reached = new Map<string, string>();
  const follow = (text: string, by: string) => {
    for (const [name, content] of chunks) {
      if (reached.has(name) || !text.includes(name)) continue;
      reached.set(name, by);
      follow(content, name);
    }
  };
  follow(html, 'the page');
  return [...reached].map(([chunk, by]) => ({ chunk, by }));
}
