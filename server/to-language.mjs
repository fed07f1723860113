// @ts-check
import Negotiator from 'negotiator';

/**
 * The edition that a browser's Accept-Language asks for, by its weights (RFC 9110, 12.5.4); the first if none.
 * @param {readonly string[]} languages
 * @param {string | undefined} acceptLanguage
 */
export function preferredLanguage(languages, acceptLanguage) {
  const negotiator = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '*' } });
  // Of two editions that are equally welcome, e.g. under "*", the first: so the original.
  return negotiator.languages([...languages])[0] ?? languages[0] ?? '';
}

/**
 * Leads to the overview in the reader's language. Nothing is remembered: the next time is decided anew.
 * @param {Readonly<Record<string, string>>} home the overview's path by language
 * @param {string | undefined} acceptLanguage
 */
export function toLanguage(home, acceptLanguage) {
  const location = home[preferredLanguage(Object.keys(home), acceptLanguage)] ?? '/';
  return {
    status: 307,
    headers: { location, vary: 'Accept-Language', 'cache-control': 'private, no-cache' },
    body: '',
  };
}
