import type { Metadata } from 'next';
import type { Lang } from '../../data/vocabulary';
import { interfaceWording } from '../wording';

type AlternateTypes = Readonly<Record<string, string>>;

/** The head of a page: title with the site's name, description, its one address. */
export function pageMetadata(
  lang: Lang,
  page: {
    title: string;
    description: string;
    path: string;
    image?: { url: string; alt: string };
    types?: AlternateTypes;
  },
): Metadata {
  const { site } = interfaceWording(lang);
  return {
    title: page.title === site ? site : `${page.title} | ${site}`,
    description: page.description,
    alternates: { canonical: page.path, types: page.types },
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
