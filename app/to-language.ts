import Negotiator from 'negotiator';
import { overviewPath } from '../data/addresses';
import { LANGS, type Lang, ORIGINAL } from '../data/vocabulary';

/** The edition that a browser's Accept-Language asks for, by its weights (RFC 9110, 12.5.4); the original if none. */
export function preferredLanguage(acceptLanguage: string | null): Lang {
  const negotiator = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '*' } });
  // Of two editions that are equally welcome, e.g. under "*", the first: so the original.
  const [asked] = negotiator.languages([...LANGS]);
  return LANGS.find((lang) => lang === asked) ?? ORIGINAL;
}

/** Leads to the overview in the reader's language. Nothing is remembered: the next time is decided anew. */
export function toLanguage({ url, headers }: Pick<Request, 'url' | 'headers'>): Response {
  const lang = preferredLanguage(headers.get('accept-language'));
  // Next takes a full address only, and sends it on without the host.
  const location = new URL(overviewPath(lang), url).href;
  return new Response(null, {
    status: 307,
    headers: { location, vary: 'Accept-Language', 'cache-control': 'private, no-cache' },
  });
}
