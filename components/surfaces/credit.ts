import { cite } from '../../data/cite';
import type { Lang } from '../../data/vocabulary';
import type { AnyChart } from '../chart';
import { interfaceWording } from '../wording';
import { drawnRecords } from './row-facts';

/** The publishers of the drawn figures in one line: what travels with a picture wherever it goes. */
export function creditLine(chart: AnyChart, lang: Lang): string {
  const { chart: say } = interfaceWording(lang);
  const publishers = [...new Set(cite(drawnRecords(chart, lang)).map(({ source }) => source.publisher))];
  return `${publishers.length === 1 ? say.source : say.sources}: ${publishers.join('; ')}`;
}
