// @ts-check
/** The first check of every request: refuses what no part of the site could answer. Node built-ins only. */

const METHODS = ['GET', 'HEAD', 'OPTIONS'];
export const ALLOW = METHODS.join(', ');
/** Longer than any of our addresses with the longest query that oEmbed accepts. */
const MAX_LENGTH = 8192;

/** @typedef {{ status: 400 | 405 | 414, detail: string }} Refusal */

/**
 * Why a request is refused, or null.
 * @param {string} method
 * @param {string} target its path and query, unparsed
 * @returns {Refusal | null}
 */
export function refusal(method, target) {
  if (!METHODS.includes(method)) return { status: 405, detail: `Only ${ALLOW} are answered here.` };
  if (target.length > MAX_LENGTH) return { status: 414, detail: 'The address is too long.' };
  return plainPath(target) === null ? { status: 400, detail: 'The address is malformed.' } : null;
}

/**
 * The decoded path of an address; null when it is not valid UTF-8 or has NUL or another control character.
 * @param {string} target
 */
export function plainPath(target) {
  if (!target.startsWith('/')) return null;
  try {
    const path = decodeURIComponent(target.replace(/[?#].*/s, ''));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for.
    return /[\u0000-\u001f\u007f\\]/.test(path) ? null : path;
  } catch {
    return null;
  }
}
