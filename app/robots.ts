import type { MetadataRoute } from 'next';
import { absolute } from '../data/addresses';

export const dynamic = 'force-static';

/** Everything may be read; embeds ask by their own headers to stay out of the index. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absolute('/sitemap.xml') };
}
