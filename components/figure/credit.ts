import { cite } from '../../data/cite';
import type { Lang } from '../../data/vocabulary';
import type { AnyChart, Shown } from '../draw/chart';
import { wordsOf } from '../words';
import { drawnRecords } from './row-facts';

/** The publishers of the drawn figures in one line, which goes wherever the picture goes. */
export function creditLine(chart: AnyChart, lang: Lang): string {
  return creditOf(drawnRecords(chart, lang), lang);
}

/** One publisher of the drawn figures, the article's first, and the number of others: the line under a picture. */
export function shortCredit(chart: AnyChart, lang: Lang, shown: Shown): string {
  const { chart: say } = wordsOf(lang).interface;
  const drawn = drawnRecords(chart, lang, shown);
  const isArticle = (record: (typeof drawn)[number]) => 'origin' in record && record.origin === 'article';
  const { begin, names } = creditsOf([...drawn.filter(isArticle), ...drawn], lang);
  const [first = '', ...others] = names;
  return others.length === 0 ? `${begin}${first}` : `${say.source}: ${say.andOthers(first, others.length)}`;
}

/** The publishers of some records in one line. */
export function creditOf(records: Parameters<typeof cite>[0], lang: Lang): string {
  const { begin, names } = creditsOf(records, lang);
  return `${begin}${names.join('; ')}`;
}

/** The publishers of some records in parts, for images without room for every name. */
export function creditsOf(records: Parameters<typeof cite>[0], lang: Lang) {
  const { chart: say } = wordsOf(lang).interface;
  const names: readonly string[] = [...new Set(cite(records).map(({ source }) => source.publisherIn[lang]))];
  return { begin: `${names.length === 1 ? say.source : say.sources}: `, names };
}
