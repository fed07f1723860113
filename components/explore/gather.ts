import { dataset, type Figure, figuresOf, source } from '../../data/dataset';
import { sayDate, sayMeasure, sayShort } from '../../data/say';
import type { Value } from '../../data/value';
import { type Lang, TOPICS } from '../../data/vocabulary';
import { type ExploreData, type ExploreFigure, type ExploreScale, type ExploreSource, scaleKey } from './explore-data';
import { scaleOf } from './scale-of';

/** The whole dataset for the explore page, said in one language. Runs on the server only. */
export function gather(lang: Lang): ExploreData {
  const ordered = TOPICS.flatMap((topic) => [...figuresOf(topic)].sort(byDate));
  const sources: Record<string, ExploreSource> = {};
  for (const { source_id } of ordered) {
    const { publisher, url } = source(source_id);
    sources[source_id] = { name: publisher, url };
  }
  return { figures: ordered.map((figure) => said(figure, lang)), sources, scales: scalesOf(lang) };
}

function said(figure: Figure, lang: Lang): ExploreFigure {
  const { statement, population, caveat } = figure.text[lang];
  return {
    id: figure.id,
    topic: figure.topic,
    unit: figure.unit,
    measured: figure.measured,
    statement,
    value: sayMeasure(figure, lang),
    short: sayShort(figure, lang),
    asOf: sayDate(figure.as_of, figure.as_of_precision, lang),
    source: figure.source_id,
    confidence: figure.confidence,
    origin: figure.origin,
    counted: population,
    caveat,
  };
}

function scalesOf(lang: Lang): ExploreData['scales'] {
  const measured = new Map<string, Value[]>();
  for (const figure of dataset.figures) {
    const key = scaleKey(figure.topic, figure.unit);
    measured.set(key, [...(measured.get(key) ?? []), figure.measured]);
  }
  const scales: Record<string, ExploreScale> = {};
  for (const [key, values] of measured) {
    const scale = scaleOf(values, lang);
    if (scale) scales[key] = scale;
  }
  return scales;
}

/** Earliest first; what has no date comes last, because it has no place in the order. */
function byDate(a: Figure, b: Figure): number {
  if (a.as_of === b.as_of) return 0;
  if (a.as_of === null) return 1;
  if (b.as_of === null) return -1;
  return a.as_of < b.as_of ? -1 : 1;
}
