import { type Figure, figuresOf, source } from '../../data/dataset';
import { RELEASED, VERSION } from '../../data/edition';
import { sayEdtf, sayMeasure, sayPeriod, sayPlace, sayShort } from '../../data/say';
import { conflictsIn } from '../../data/say-texts';
import { dateOf, spanOf } from '../../data/span';
import { type Lang, TOPICS } from '../../data/vocabulary';
import { wordsOf } from '../words';
import type { ExploreData, ExploreFigure, ExploreSource } from './explore-data';
import { isNear } from './map/world';

/** The whole dataset for the explore page, said in one language. Runs on the server only. */
export function gather(lang: Lang): ExploreData {
  const ordered = TOPICS.flatMap((topic) => [...figuresOf(topic)].sort(byDate));
  const sources: Record<string, ExploreSource> = {};
  const places: Record<string, string> = {};
  for (const { source_id, place } of ordered) {
    const { publisherIn, title, title_lang: titleLang, titleIn, url } = source(source_id);
    sources[source_id] = { name: publisherIn[lang], title, titleLang, translated: titleIn[lang], url };
    if (place) places[place] = sayPlace(place, lang);
  }
  const figures = ordered.map((figure) => said(figure, lang));
  const near = Object.keys(places).filter(isNear);
  const conflicts = conflictsIn(lang).map(({ id, text, figures }) => ({ id, title: text.title, figures }));
  return { figures, sources, conflicts, places, near, version: VERSION, released: RELEASED };
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
    asOf: sayPeriod(figure.period, lang),
    when: sayWhen(figure, lang),
    published: sayEdtf(figure.reported, lang),
    date: dateOf(figure)?.last ?? null,
    span: spanOf(figure),
    place: figure.place,
    source: figure.source_id,
    kind: source(figure.source_id).kind,
    confidence: figure.confidence,
    origin: figure.origin,
    flag: figure.observation_flag,
    counted: population,
    caveat,
  };
}

/** What a figure is about; and when it was published, where it doesn't say up to when it holds. */
function sayWhen({ period, reported }: Figure, lang: Lang): string {
  if (period?.end || !reported) return sayPeriod(period, lang);
  const published = wordsOf(lang).interface.chart.published(sayEdtf(reported, lang));
  return period ? `${sayPeriod(period, lang)}; ${published}` : published;
}

/** Earliest first; what has no date comes last, because it has no place in the order. */
function byDate(a: Figure, b: Figure): number {
  const [first, second] = [dateOf(a)?.last, dateOf(b)?.last];
  if (first === second) return 0;
  if (!first) return 1;
  if (!second) return -1;
  return first < second ? -1 : 1;
}
