/** Chapters and charts on the start page until the story moved: a closed list that never grows. */
const CHAPTERS =
  'how-many-left when-and-why where-they-went at-the-door what-russia-lost ties-that-last would-they-return what-awaits-them how-we-know';
const CHARTS =
  'destinations-map destinations developers-moved eu-permits first-stop georgia-in-out german-protection how-many identity it-shortage-claims mobilisation-fortnight moved-on repression-detentions return-claims return-sentiment russian-employers scholars-left sectors total-estimates truce-timeline turkey-permits us-border when-they-left';

export const OLD_CHAPTERS: readonly string[] = CHAPTERS.split(' ');
export const OLD_CHARTS: readonly string[] = CHARTS.split(' ');

/**
 * Where an address from when the story was the start page leads now: to the chapter, chart, source or term in the
 * story, or to a chart's row on the chart's own page. Null for every other address. Servers never see fragments.
 */
export function movedTo(pathname: string, hash: string): string | null {
  const [, lang] = /^\/([a-z]{2})\/?$/.exec(pathname) ?? [];
  const id = hash.slice(1);
  if (!lang || !id) return null;
  const [slug = '', row] = id.split('--');
  if (row && OLD_CHARTS.includes(slug)) return `/${lang}/charts/${slug}${hash}`;
  const known = OLD_CHAPTERS.includes(id) || OLD_CHARTS.includes(id) || /^(source|story-term)-./.test(id);
  return known ? `/${lang}/story${hash}` : null;
}

/** Redirects links older than the overview. Back returns to where the reader came from. */
export function redirectOldAnchor({ location }: Window) {
  const to = movedTo(location.pathname, location.hash);
  if (to) location.replace(to);
}
