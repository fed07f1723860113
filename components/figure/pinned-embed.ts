import { chartCsvFile, downloadPath } from '../../data/addresses';
import { VERSION } from '../../data/dataset';
import type { FrozenEmbed } from '../../data/releases/frozen-embeds';
import type { Lang } from '../../data/vocabulary';
import type { AnyChart } from '../draw/chart';
import { embedDocument, embedHeaders } from './document';

/** A chart's embed to be frozen: its data link leads to this version's rows, its foot to the newest chart. */
export async function pinnedEmbed(chart: AnyChart, lang: Lang): Promise<FrozenEmbed> {
  const file = chartCsvFile(chart.slug, lang);
  const html = await embedDocument(chart, lang, { pinned: true });
  return {
    html: html.replaceAll(downloadPath('latest', file), downloadPath(`v${VERSION}`, file)),
    headers: embedHeaders(chart),
  };
}
