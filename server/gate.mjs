// @ts-check
/**
 * What stands in front of Next: it refuses what no part of the site could answer, and takes off what no part of it
 * reads. Next answers some of this with 500 (an address that can't be decoded, TRACE), and pages with 200 whatever the
 * method. Node built-ins only.
 */

const METHODS = ['GET', 'HEAD', 'OPTIONS'];
export const ALLOW = METHODS.join(', ');
/** Longer than any address of ours with the longest query that oEmbed takes. */
const LONGEST = 8192;

/** Headers by which Next's router, its actions, its previews and its hosts speak to it. Our pages send none of them. */
const UNREAD =
  /^(cookie|rsc|next-.*|x-nextjs-.*|x-middleware-.*|x-invoke-.*|x-matched-path|x-now-.*|x-prerender-.*|x-vercel-.*)$/;

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
  return isPlainPath(target.replace(/[?#].*/s, '')) ? null : { status: 400, detail: 'The address is malformed.' };
}

/**
 * Whether a path decodes to text: valid UTF-8, no NUL and no other control character.
 * @param {string} path
 */
function isPlainPath(path) {
  if (!path.startsWith('/')) return false;
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
    return !/[\u0000-\u001f\u007f\\]/.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

/**
 * Takes off the headers that nothing here reads.
 * @param {import('node:http').IncomingHttpHeaders} headers
 */
export function dropUnread(headers) {
  for (const name of Object.keys(headers)) if (UNREAD.test(name)) delete headers[name];
}
