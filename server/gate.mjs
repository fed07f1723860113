// @ts-check
/** What stands before all else: it refuses what no part of the site could answer. Node built-ins only. */

const METHODS = ['GET', 'HEAD', 'OPTIONS'];
export const ALLOW = METHODS.join(', ');
/** Longer than any address of ours with the longest query that oEmbed takes. */
const LONGEST = 8192;

/** @typedef {{ status: 400 | 405 | 414, detail: string }} Refusal */

/**
 * Why a request is refused; null when it is let through.
 * @param {string} method
 * @param {string} target its path and query, as it came
 * @returns {Refusal | null}
 */
export function refusal(method, target) {
  if (!METHODS.includes(method)) return { status: 405, detail: `Only ${ALLOW} are answered here.` };
  if (target.length > LONGEST) return { status: 414, detail: 'The address is too long.' };
  return plainPath(target) === null ? { status: 400, detail: 'The address is malformed.' } : null;
}

/**
 * The path of an address, decoded; null when it is no text: no valid UTF-8, or with NUL or another control character.
 * @param {string} target
 */
export function plainPath(target) {
  if (!target.startsWith('/')) return null;
  try {
    const path = decodeURIComponent(target.replace(/[?#].*/s, ''));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
    return /[\u0000-\u001f\u007f\\]/.test(path) ? null : path;
  } catch {
    return null;
  }
}
