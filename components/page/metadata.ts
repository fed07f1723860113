import type { Metadata } from 'next';
import type { Lang } from '../../data/vocabulary';
import { PREVIEW } from '../surfaces/cards/card';
import { interfaceWording } from '../wording';

type AlternateTypes = Readonly<Record<string, string>>;

/** The head of a page: title with the site's name, description, its one address, its image. */
export function pageMetadata(
  lang: Lang,
  page: {
    title: string;
    description: string;
    path: string;
    /** 1200 x 630: what is shown where a link to the page is shared. */
    image: { url: string; alt: string };
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
      images: [{ ...page.image, width: PREVIEW.width, height: PREVIEW.height, type: 'image/png' }],
    },
    twitter: { card: 'summary_large_image', images: [page.image] },
  };
}
