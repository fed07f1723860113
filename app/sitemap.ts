import type { MetadataRoute } from 'next';
import { pagesIn } from '../components/answers/site-pages';
import { absolute } from '../data/addresses';
import { RELEASED } from '../data/edition';
import { LANGS } from '../data/vocabulary';

export const dynamic = 'force-static';

/** Every page for search engines, with its translations. Embeds are left out, as parts of other people's pages. */
export default function sitemap(): MetadataRoute.Sitemap {
  const inEvery = LANGS.map((lang) => [lang, pagesIn(lang)] as const);
  return inEvery.flatMap(([, pages]) =>
    pages.map((path, i) => ({
      url: absolute(path),
      // A draft has no day, and a false one is worse than none.
      ...(RELEASED && { lastModified: RELEASED }),
      alternates: {
        languages: Object.fromEntries(inEvery.map(([lang, twins]) => [lang, absolute(twins[i] ?? path)])),
      },
    })),
  );
}
