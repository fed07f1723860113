import { embedPath, OVERVIEW, wholeEmbedPath } from '../../data/addresses';
import { fill } from '../../data/fill';
import { LANGS, type Lang } from '../../data/vocabulary';
import type { AnyChart, Words } from '../draw/chart';
import { imageSize } from '../figure/images/image';
import { pageWords } from '../words/page-words';
import { drawableBySlug, drawables } from './drawables';
import { OVERVIEW_CARD } from './overview-card';

/** What can be embedded in another page: a chart, or the whole start page. */
export type Embeddable = Pick<AnyChart, 'slug'> & { readonly words: (lang: Lang) => Pick<Words, 'title' | 'summary'> };

/** The start page, as an embeddable. */
export const overview: Embeddable = {
  slug: OVERVIEW,
  words: (lang) => {
    const { title, description } = pageWords(OVERVIEW, lang);
    return { title: fill(title, lang), summary: fill(description, lang) };
  },
};

export const embeddables: readonly Embeddable[] = [overview, ...drawables];

/** The embeddable with this slug, or undefined. */
export function embeddableBySlug(slug: string): Embeddable | undefined {
  return embeddables.find((one) => one.slug === slug);
}

/** Width and height in px of the picture that replaces an embed where a page takes no frame. */
export function pictureSize({ slug }: Embeddable, lang: Lang): { readonly width: number; readonly height: number } {
  const chart = drawableBySlug(slug);
  const { width, height } = chart ? imageSize(chart, lang) : OVERVIEW_CARD;
  return { width, height };
}

/** The address of every embed that shows the newest data. */
export const embedPaths: readonly string[] = LANGS.flatMap((lang) => [
  embedPath(OVERVIEW, lang),
  ...drawables.flatMap(({ slug, hasMore }) => [
    embedPath(slug, lang),
    ...(hasMore ? [wholeEmbedPath(slug, lang)] : []),
  ]),
]);
