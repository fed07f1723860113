import { overviewPath } from '../../../data/addresses';
import { ORIGINAL, TRANSLATIONS } from '../../../data/vocabulary';

const ROOMS = ['download', 'api', 'cite', 'images'];

/** Netlify's `_redirects`: `/` by the reader's language, and errors in the form that each room gives them. */
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

/** Cloudflare's `_redirects` knows neither languages nor errors: it shows the nearest 404.html by itself. */
export const cloudflareRedirects = () => `/ ${overviewPath(ORIGINAL)} 302\n`;
