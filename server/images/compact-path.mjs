// @ts-check
/** A hundredth of a px is far below what is seen; more digits only make a file heavy. */
const FINE = 100;

/**
 * The same path in half the bytes: steps in place of points. Takes what the renderer writes, absolute M, L,
 * Q, C and Z with each point in full; throws on any other command.
 * @param {string} path
 */
export function compactPath(path) {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let written = '';
  for (const [, command = '', numbers = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    if (!'MLQCZ'.includes(command)) throw new TypeError(`compactPath: unknown command ${command}`);
    if (command === 'Z') [x, y] = [startX, startY];
    // Steps begin at the point as it was written, so that rounding does not add up along a path.
    const points = (numbers.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map((n) => Math.round(Number(n) * FINE));
    written += command.toLowerCase();
    written += points.map((n, i) => sayStep(n - (i % 2 === 0 ? x : y), i === 0)).join('');
    [x, y] = [points.at(-2) ?? x, points.at(-1) ?? y];
    if (command === 'M') [startX, startY] = [x, y];
  }
  // The first move counts from the origin: relative and absolute are the same there.
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
