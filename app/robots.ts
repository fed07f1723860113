import type { MetadataRoute } from 'next';
import { absolute } from '../data/addresses';

export const dynamic = 'force-static';

/** Everything may be crawled; embeds ask by their own headers not to be indexed. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absolute('/sitemap.xml') };
}
