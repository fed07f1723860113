import { optionOf } from './choose/facets';
import type { ExploreFigure } from './explore-data';
import type { Property } from './table/columns';
import type { Teller } from './words';

/** One property of a figure in words. */
export function tell(property: Property, figure: ExploreFigure, { data, say }: Teller): string {
  switch (property) {
    case 'value':
      return figure.said;
    case 'date':
    case 'period':
      return figure.asOf;
    case 'source':
      return data.sources[figure.source_id]?.name ?? figure.source_id;
    case 'title':
      return data.sources[figure.source_id]?.title ?? '';
    case 'flag':
      return say.flagNames[figure.observation_flag];
    case 'statement':
    case 'counted':
    case 'caveat':
    case 'published':
      return figure[property];
    default:
      return say.option(property, optionOf(figure, property), data);
  }
}

/** Who counted, where the record shows that somebody else printed it: news of what no newsroom counted. */
export function counterOf(figure: ExploreFigure, bench: Teller): readonly string[] {
  const { kind, counted_by, origin } = figure;
  const isOwn = kind !== 'news' || counted_by === 'media-count' || origin !== 'other-source';
  return isOwn ? [] : [tell('who', figure, bench)];
}

/** Who stands behind a figure: who counted, then who printed it, by the name given. */
export function whoSays(figure: ExploreFigure, bench: Teller, name: string): readonly string[] {
  const counter = counterOf(figure, bench);
  return [...counter, counter.length > 0 ? `${bench.say.printed} ${name}` : name];
}

/** What a figure must be marked with wherever it is shown: a doubt is said in words, never by colour alone. */
export function flagsOf({ origin, confidence }: ExploreFigure, { say }: Teller): readonly string[] {
  return [
    ...(origin === 'article' || origin === 'summary' ? [say.flags[origin]] : []),
    ...(confidence === 'low' ? [say.flags.low] : []),
  ];
}

/** A mark for a screen reader: value first, then what it is, when, and who says so. */
export function markLabel(figure: ExploreFigure, bench: Teller): string {
  const who = [figure.when, ...whoSays(figure, bench, tell('source', figure, bench))].filter(Boolean).join(' · ');
  return [figure.said, figure.statement, who, ...flagsOf(figure, bench)]
    .filter(Boolean)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ');
}
