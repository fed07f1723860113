import type { MeasureCode } from '../../data/measure';
import type { Row } from '../draw/chart';
import type { Colour } from '../draw/theme';
import { asFigure } from './as-figure';
import type { ExploreData, ExploreFigure } from './explore-data';
import type { ExploreWording } from './words';

/** A figure as a row that any plot takes: named by who published it and when. */
export function drawnRow(figure: ExploreFigure, { sources }: Pick<ExploreData, 'sources'>): Row {
  return {
    of: asFigure(figure),
    id: figure.id,
    series: '',
    name: sources[figure.source_id]?.short ?? figure.source_id,
    detail: figure.when,
    said: figure.value,
    short: figure.short,
    emphasis: figure.origin === 'article',
    claimed: figure.counted_by === 'official-claim',
  };
}

/** The colours that what is counted has everywhere on the site. */
const OWN: Readonly<Partial<Record<MeasureCode, Colour>>> = {
  'departures-cumulative': 'left',
  'departures-in-period': 'year',
  'wartime-stock': 'abroad',
};

/** The measures of some figures, the most frequent first, each with its colour: of all others the first has the darker grey. */
export function coloursOf(figures: readonly ExploreFigure[]): ReadonlyMap<MeasureCode, Colour> {
  const counts = new Map<MeasureCode, number>();
  for (const { measure } of figures) counts.set(measure, (counts.get(measure) ?? 0) + 1);
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([measure]) => measure);
  const [first] = byCount.filter((measure) => !OWN[measure]);
  return new Map(byCount.map((measure) => [measure, OWN[measure] ?? (measure === first ? 'one' : 'two')]));
}

/** Who counted, where the record shows that somebody else printed it: news of what no newsroom counted. Else null. */
export function counterOf({ kind, counted_by, origin }: ExploreFigure, say: ExploreWording): string | null {
  if (kind !== 'news' || counted_by === 'media-count' || origin !== 'other-source') return null;
  return say.whoNames[counted_by];
}

/** Who stands behind a figure: who counted, then who printed it. */
export function whoSays(figure: ExploreFigure, { sources }: ExploreData, say: ExploreWording): readonly string[] {
  const { name = '' } = sources[figure.source_id] ?? {};
  const counter = counterOf(figure, say);
  return counter === null ? [name] : [counter, `${say.printed} ${name}`];
}

/** What a figure must be marked with wherever it is shown: a doubt is said in words, never by colour alone. */
export function flagsOf(figure: Pick<ExploreFigure, 'confidence' | 'origin'>, say: ExploreWording): readonly string[] {
  return [
    ...(figure.origin === 'article' ? [say.flags.article] : []),
    ...(figure.origin === 'summary' ? [say.flags.summary] : []),
    ...(figure.confidence === 'low' ? [say.flags.low] : []),
  ];
}

/** A mark for a screen reader: value first, then what it is, when, and who says so. */
export function markLabel(figure: ExploreFigure, data: ExploreData, say: ExploreWording): string {
  const who = [figure.when, ...whoSays(figure, data, say)].filter(Boolean).join(' · ');
  return [figure.value, figure.statement, who, ...flagsOf(figure, say)]
    .filter(Boolean)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ');
}
