import type { Metadata } from 'next';
import { absolute, feedPath } from '../../data/addresses';
import { LANGS, type Lang, ORIGINAL } from '../../data/vocabulary';
import { wordingOf } from '../../data/words';
import { PREVIEW } from '../figure/images/cards/card';
import { wordsOf } from '../words';

type AlternateTypes = Readonly<Record<string, string>>;

/** The head of a page: title with the site's name, description, canonical address, image. */
export function pageMetadata(
  lang: Lang,
  page: {
    title: string;
    description: string;
    /** The page's canonical path in a language. */
    path: (lang: Lang) => string;
    /** 1200 x 630: the preview of a shared link. */
    image: { url: string; alt: string };
    types?: AlternateTypes;
    /** Whether search engines are asked not to index it. */
    noindex?: boolean;
  },
): Metadata {
  const { site } = wordsOf(lang).interface;
  return {
    title: page.title === site ? site : `${page.title} | ${site}`,
    description: page.description,
    ...(page.noindex && { robots: { index: false } }),
    alternates: {
      canonical: page.path(lang),
      languages: { ...Object.fromEntries(LANGS.map((one) => [one, page.path(one)])), 'x-default': page.path(ORIGINAL) },
      types: { ...page.types, ...feedType(lang) },
    },
    openGraph: {
      title: page.title,
      description: page.description,
      url: page.path(lang),
      locale: openGraphLocale(lang),
      alternateLocale: LANGS.filter((one) => one !== lang).map(openGraphLocale),
      siteName: site,
      type: 'article',
      images: [{ ...page.image, width: PREVIEW.width, height: PREVIEW.height, type: 'image/png' }],
    },
    twitter: { card: 'summary_large_image', images: [page.image] },
  };
}

/** The address of the site's feed, by type. */
export const feedType = (lang: Lang) => ({ 'application/atom+xml': absolute(feedPath(lang)) });

const openGraphLocale = (lang: Lang) => wordingOf(lang).locale.replace('-', '_');
