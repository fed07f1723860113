import type { Metadata } from 'next';
import type { Lang } from '../../data/vocabulary';
import { interfaceWording } from '../wording';

/** The head of a page: title with the site's name, description, its one address. */
export function pageMetadata(
  lang: Lang,
  page: { title: string; description: string; path: string; image?: { url: string; alt: string } },
): Metadata {
  const { site } = interfaceWording(lang);
  return {
    title: page.title === site ? site : `${page.title} | ${site}`,
    description: page.description,
    alternates: { canonical: page.path },
    openGraph: {
      title: page.title,
      description: page.description,
      url: page.path,
      siteName: site,
      type: 'article',
      ...(page.image && { images: [page.image] }),
    },
    twitter: { card: 'summary_large_image' },
  };
}
