import { optionOf } from './choose/facets';
import type { ExploreFigure } from './explore-data';
import type { Property } from './table/columns';
import type { SayContext } from './words';

/** One property of a figure in words. */
export function sayProperty(property: Property, figure: ExploreFigure, { data, say }: SayContext): string {
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

/** Who counted, if the record shows that a newsroom only reported it; else empty. */
export function counterOf(figure: ExploreFigure, bench: SayContext): readonly string[] {
  const { kind, counted_by, origin } = figure;
  const isOwn = kind !== 'news' || counted_by === 'media-count' || origin !== 'other-source';
  return isOwn ? [] : [sayProperty('who', figure, bench)];
}

/** Who is responsible for a figure: who counted, if known, then its publisher, called `name`. */
export function whoSays(figure: ExploreFigure, bench: SayContext, name: string): readonly string[] {
  const counter = counterOf(figure, bench);
  return [...counter, counter.length > 0 ? `${bench.say.printed} ${name}` : name];
}

/** The flags a figure carries wherever it is shown: a doubt is put in words, never in colour alone. */
export function flagsOf({ origin, confidence }: ExploreFigure, { say }: SayContext): readonly string[] {
  return [
    ...(origin === 'article' || origin === 'summary' ? [say.flags[origin]] : []),
    ...(confidence === 'low' ? [say.flags.low] : []),
  ];
}

/** The label of a mark for screen readers: value first, then statement, date and source. */
export function markLabel(figure: ExploreFigure, bench: SayContext): string {
  const who = [figure.when, ...whoSays(figure, bench, sayProperty('source', figure, bench))]
    .filter(Boolean)
    .join(' · ');
  return [figure.said, figure.statement, who, ...flagsOf(figure, bench)]
    .filter(Boolean)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ');
}
