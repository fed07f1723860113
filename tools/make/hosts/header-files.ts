import { HEADER_TABLE, type Headers } from '../../../server/headers/header-table';
import type { Listed } from './nginx';

/** Cloudflare's limits: rules in a file, characters in a line. */
export const CLOUDFLARE_RULES = 100;
export const CLOUDFLARE_LINE = 2000;

/** Types that hosts derive from the extension as we do. */
const USUAL = /^(text\/(html|css|javascript|plain)|application\/(json|xml)|image\/|font\/)/;

const block = (path: string, lines: readonly string[]) => `${[path, ...lines.map((line) => `  ${line}`)].join('\n')}\n`;
const linesOf = (headers: Headers) => Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

/** Netlify's `_headers`: of two matching rules the more specific one sets a header, so each file may have its own. */
export function netlifyHeaders(files: readonly Listed[]): string {
  const table = HEADER_TABLE.map(({ path, headers, cache }) =>
    block(path, linesOf({ ...headers, 'cache-control': cache })),
  );
  const own = files
    .filter(({ type, own }) => Object.keys(own).length > 0 || !USUAL.test(type))
    .map(({ path, type, own }) => block(path, linesOf({ 'content-type': type, ...own })));
  return [...table, ...own].join('\n');
}

/**
 * Cloudflare's `_headers`: all matching rules are joined, so a rule first removes what a wider one has set. There is no
 * room for headers of single files: only the server sends names for saved files and digests.
 */
export function cloudflareHeaders(): string {
  const rules = HEADER_TABLE.map(({ path, headers, cache }, i) => {
    const own = { ...headers, 'cache-control': cache };
    const wider = HEADER_TABLE.slice(0, i).filter((row) => reaches(row.path, path));
    const already = new Set(wider.flatMap((row) => [...Object.keys(row.headers), 'cache-control']));
    const off = Object.keys(own).filter((name) => already.has(name));
    return block(path, [...off.map((name) => `! ${name}`), ...linesOf(own)]);
  });
  return rules.join('\n');
}

/** Whether everything under `path` is also under `wider`. */
const reaches = (wider: string, path: string) => wider.endsWith('*') && path.startsWith(wider.slice(0, -1));
