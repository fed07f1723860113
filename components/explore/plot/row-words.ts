import type { ExploreFigure, ExploreSource } from '../explore-data';
import type { ExploreWording } from '../words';
import type { RowWords } from './layout-rows';

/** What a figure must be marked with wherever it is shown: a doubt is said in words, never by colour alone. */
export function flagsOf(figure: Pick<ExploreFigure, 'confidence' | 'origin'>, say: ExploreWording): readonly string[] {
  return [
    ...(figure.origin === 'article' ? [say.flags.article] : []),
    ...(figure.origin === 'summary' ? [say.flags.summary] : []),
    ...(figure.confidence === 'low' ? [say.flags.low] : []),
  ];
}

/** The words of a plot row besides its statement. `valueToo` where no axis says the value. */
export function rowWords(
  figure: ExploreFigure,
  sources: Readonly<Record<string, ExploreSource>>,
  say: ExploreWording,
  valueToo: boolean,
): RowWords {
  return {
    head: [figure.when, sources[figure.source]?.name].filter(Boolean).join(' · '),
    flags: flagsOf(figure, say).join(' · '),
    value: valueToo ? figure.value : '',
  };
}

/** A row for a screen reader: value first, then what it is, when, and who says so. */
export function rowLabel(figure: ExploreFigure, words: RowWords): string {
  return [figure.value, figure.statement, words.head, words.flags]
    .filter(Boolean)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ');
}
