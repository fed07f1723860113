// @ts-check
/**
 * The headers for some addresses. `path` is a whole path, or ends in a star that matches any rest: static hosts know no
 * other patterns. `headers` are for every answer, errors too; `cache` says how long content found there may be kept.
 * @typedef {{ readonly path: string, readonly headers: Readonly<Record<string, string>>, readonly cache: string }} HeaderRow
 */

/**
 * Whether a row applies to this path. "/oembed/*" applies to "/oembed" too.
 * @param {Pick<HeaderRow, 'path'>} row
 * @param {string} path
 */
export function covers({ path: pattern }, path) {
  return pattern === path || (pattern.endsWith('/*') && `${path}/`.startsWith(pattern.slice(0, -1)));
}

/**
 * All headers that a table gives a path. Later rows override earlier ones.
 * @param {readonly HeaderRow[]} table
 * @returns {(path: string) => Readonly<Record<string, string>>}
 */
export const headersFrom = (table) => (path) => {
  const about = table.filter((row) => covers(row, path));
  return Object.assign({}, ...about.map(({ headers, cache }) => ({ ...headers, 'cache-control': cache })));
};
