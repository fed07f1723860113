import { overviewPath } from '../../../data/addresses';
import { ORIGINAL, TRANSLATIONS } from '../../../data/vocabulary';

const ROOMS = ['download', 'api', 'cite', 'images'];

/** Netlify's `_redirects`: `/` by the reader's language, and errors in each folder's own form. */
export function netlifyRedirects(): string {
  return [
    ...TRANSLATIONS.map((lang) => `/ ${overviewPath(lang)} 302 Language=${lang}`),
    `/ ${overviewPath(ORIGINAL)} 302`,
    ...TRANSLATIONS.map((lang) => `/embed/:chart.${lang}.html /404.${lang}.html 404`),
    `/embed/* /404.${ORIGINAL}.html 404`,
    ...ROOMS.map((room) => `/${room}/* /404.json 404`),
    '',
  ].join('\n');
}

/** Cloudflare's `_redirects` supports neither languages nor errors: Cloudflare shows the nearest 404.html itself. */
export const cloudflareRedirects = () => `/ ${overviewPath(ORIGINAL)} 302\n`;
