// @ts-check
import Negotiator from 'negotiator';

/**
 * The language that a browser's Accept-Language prefers, by its weights (RFC 9110, 12.5.4); the first if none.
 * @param {readonly string[]} languages
 * @param {string | undefined} acceptLanguage
 */
export function preferredLanguage(languages, acceptLanguage) {
  const negotiator = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '*' } });
  // Of equally welcome languages, as under "*", the first: the original.
  return negotiator.languages([...languages])[0] ?? languages[0] ?? '';
}

/**
 * Redirects to the overview in the reader's language. Nothing is stored: every visit decides anew.
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
