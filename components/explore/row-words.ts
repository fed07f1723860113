import type { ExploreFigure, ExploreSource } from './explore-data';
import type { RowWords } from './layout-rows';
import type { ExploreWording } from './wording';

/** What a figure must be marked with wherever it is shown: a doubt is said in words, never by colour alone. */
export function flagsOf(figure: Pick<ExploreFigure, 'confidence' | 'origin'>, say: ExploreWording): readonly string[] {
  return [
    ...(figure.origin === 'article' ? [say.flags.article] : []),
    ...(figure.origin === 'summary' ? [say.flags.summary] : []),
    ...(figure.confidence === 'low' ? [say.flags.low] : []),
  ];
}

/** The words of a plot row besides its statement and its value. */
export function rowWords(
  figure: ExploreFigure,
  sources: Readonly<Record<string, ExploreSource>>,
  say: ExploreWording,
): RowWords {
  return {
    head: [figure.asOf, sources[figure.source]?.name].filter(Boolean).join(' · '),
    flags: flagsOf(figure, say).join(' · '),
  };
}
