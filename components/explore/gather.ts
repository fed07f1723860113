import { ascending } from 'd3';
import { event, type Figure, figuresOf, source } from '../../data/dataset';
import { RELEASED, VERSION } from '../../data/edition';
import { edtfOf } from '../../data/edtf';
import { MEASURE_CODES } from '../../data/measure';
import { sameAs } from '../../data/relations';
import { sayEdtf, sayMeasure, sayPeriod, sayPlace, sayShort } from '../../data/say';
import { conflictsIn, sayMeasureWords } from '../../data/say-texts';
import { dateOf } from '../../data/span';
import { type Lang, TOPICS } from '../../data/vocabulary';
import type { ExploreSource, PackedData, PackedFigure } from './explore-data';
import { worldMap } from './map/world';
import { exploreWording } from './words';

/** The only events marked on time axes, as they explain a curve at first sight. */
const GUIDES = { invasion: 'event-invasion', callUp: 'event-mobilisation' } as const;

/** The whole dataset in one language, as sent to the browser for the explore page. Server only. */
export function gather(lang: Lang): PackedData {
  const ordered = TOPICS.flatMap((topic) => [...figuresOf(topic)].sort(byDate));
  const sources: Record<string, ExploreSource> = {};
  const places: Record<string, string> = {};
  for (const { source_id, place } of ordered) {
    const { publisherIn, title, title_lang: titleLang, titleIn, url, kind } = source(source_id);
    const name = publisherIn[lang];
    sources[source_id] = { name, short: unbracketed(name), title, titleLang, kind, translated: titleIn[lang], url };
    if (place) places[place] = sayPlace(place, lang);
  }
  const { guides } = exploreWording(lang);
  return {
    figures: ordered.map((figure) => packFigure(figure, lang)),
    sources,
    conflicts: conflictsIn(lang).map(({ id, text: { title, lines }, figures }) => ({
      id,
      title,
      why: lines[0] ?? '',
      figures,
    })),
    measure: Object.fromEntries(
      MEASURE_CODES.map((code) => [code, sayMeasureWords(code, lang).title]),
    ) as PackedData['measure'],
    // In the order of the filter's options.
    place: Object.fromEntries(Object.entries(places).sort(([, a], [, b]) => a.localeCompare(b, lang))),
    points: worldMap(Object.keys(places)).points,
    guides: (['invasion', 'callUp'] as const).map((key) => ({ day: event(GUIDES[key]).date, text: guides[key] })),
    version: VERSION,
    released: RELEASED,
  };
}

/** A publisher without its explanation: «Росстат (статистическое ведомство)» becomes «Росстат». */
const unbracketed = (name: string) => name.replace(/\s*\([^)]*\)/g, '').trim() || name;

/** The record in one language. Its value is in `measured`, its period in `edtf`. */
function packFigure(figure: Figure, lang: Lang): PackedFigure {
  const { text, value: _, low: _low, high: _high, period: _period, reported, ...record } = figure;
  const { statement, population: counted, caveat } = text[lang];
  return {
    ...record,
    stated_as: record.stated_as?.[lang] ?? null,
    statement,
    counted,
    caveat,
    said: sayMeasure(figure, lang),
    short: sayShort(figure, lang),
    asOf: sayPeriod(figure.period, lang),
    when: dateOf(figure) ? sayEdtf(dateOf(figure), lang) : '',
    published: sayEdtf(reported, lang),
    reported: reported && edtfOf(reported),
    repeats: sameAs(figure.id),
  };
}

/** Earliest first, undated figures last. */
const byDate = (a: Figure, b: Figure) => ascending(dateOf(a)?.last ?? '9999', dateOf(b)?.last ?? '9999');
