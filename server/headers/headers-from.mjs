// @ts-check
/**
 * What answers under an address carry. `path` is a whole path, or ends in a star that stands for whatever follows:
 * hosts of static files know no more than that. `headers` are for every answer, errors too; `cache` says how long
 * what was found there may be kept.
 * @typedef {{ readonly path: string, readonly headers: Readonly<Record<string, string>>, readonly cache: string }} HeaderRow
 */

/**
 * Whether a row is about this path. "/oembed/*" is about "/oembed" too.
 * @param {Pick<HeaderRow, 'path'>} row
 * @param {string} path
 */
export function covers({ path: pattern }, path) {
  return pattern === path || (pattern.endsWith('/*') && `${path}/`.startsWith(pattern.slice(0, -1)));
}

/**
 * Everything that a table says of what is found under a path. A later row outweighs an earlier one.
 * @param {readonly HeaderRow[]} table
 * @returns {(path: string) => Readonly<Record<string, string>>}
 */
export const headersFrom = (table) => (path) => {
  const about = table.filter((row) => covers(row, path));
  return Object.assign({}, ...about.map(({ headers, cache }) => ({ ...headers, 'cache-control': cache })));
};
