/** Where a chart is shown: on its own page, in the story, or in a host page's frame. */
export type FigurePlace = 'page' | 'story' | 'embed';

/** Attributes of links that leave a host page's frame: they open outside it. */
export const leaving = (place: FigurePlace) => (place === 'embed' ? { target: '_blank', rel: 'noopener' } : {});
