import { cite } from '../../data/cite';
import type { Lang } from '../../data/vocabulary';
import type { AnyChart } from '../draw/chart';
import { wordsOf } from '../words';
import { drawnRecords } from './row-facts';

/** The publishers of the drawn figures in one line: what travels with a picture wherever it goes. */
export function creditLine(chart: AnyChart, lang: Lang): string {
  return creditOf(drawnRecords(chart, lang), lang);
}

/** The publishers of some records in one line. */
export function creditOf(records: Parameters<typeof cite>[0], lang: Lang): string {
  const { begin, names } = namesOf(records, lang);
  return `${begin}${names.join('; ')}`;
}

/** A chart's publishers in parts, for images that have no room for every name. */
export function credits(chart: AnyChart, lang: Lang): ReturnType<typeof namesOf> {
  return namesOf(drawnRecords(chart, lang), lang);
}

function namesOf(records: Parameters<typeof cite>[0], lang: Lang) {
  const { chart: say } = wordsOf(lang).interface;
  const names: readonly string[] = [...new Set(cite(records).map(({ source }) => source.publisherIn[lang]))];
  return { begin: `${names.length === 1 ? say.source : say.sources}: `, names };
}
