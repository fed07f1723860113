// @ts-check
/** A hundredth of a px is far below what is visible; more digits only add weight. */
const FINE = 100;

/**
 * The same path in half the bytes: relative steps in place of absolute points. Takes what the renderer writes, absolute
 * M, L, Q, C and Z with each point in full; throws on any other command.
 * @param {string} path
 */
export function compactPath(path) {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let written = '';
  for (const [, command = '', numbers = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    if (!'MLQCZ'.includes(command)) throw new TypeError(`compactPath: unknown command ${command}`);
    if (command === 'Z') [x, y] = [startX, startY];
    // Steps start at the point as rounded before, so that rounding errors don't add up along a path.
    const points = (numbers.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map((n) => Math.round(Number(n) * FINE));
    written += command.toLowerCase();
    written += points.map((n, i) => sayStep(n - (i % 2 === 0 ? x : y), i === 0)).join('');
    [x, y] = [points.at(-2) ?? x, points.at(-1) ?? y];
    if (command === 'M') [startX, startY] = [x, y];
  }
  // The first move starts at the origin, where relative and absolute are the same.
  return written;
}

/**
 * @param {number} step
 * @param {boolean} first
 */
function sayStep(step, first) {
  const said = `${step / FINE}`.replace(/^(-?)0\./, '$1.');
  return first || said.startsWith('-') ? said : ` ${said}`;
}
