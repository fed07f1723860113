import type { MetadataRoute } from 'next';
import { sitePages } from '../components/page/site-pages';
import { absolute } from '../data/addresses';
import { RELEASED } from '../data/dataset';

export const dynamic = 'force-static';

/** Every page a search engine should know. Embeds stay out: they are parts of other people's pages. */
export default function sitemap(): MetadataRoute.Sitemap {
  return sitePages().map((path) => ({ url: absolute(path), lastModified: RELEASED }));
}
