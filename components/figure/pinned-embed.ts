import { chartCsvFile, downloadPath } from '../../data/addresses';
import { folderOf } from '../../data/edition';
import type { FrozenEmbed } from '../../data/releases/archive';
import type { Edition } from '../../data/releases/releases';
import type { Lang } from '../../data/vocabulary';
import type { AnyChart } from '../draw/chart';
import { embedDocument, embedHeaders } from './document';

/** An embed to freeze: its data link leads to this version's rows, its foot to the newest chart. */
export async function pinnedEmbed(chart: AnyChart, lang: Lang, edition: Edition): Promise<FrozenEmbed> {
  const file = chartCsvFile(chart.slug, lang);
  const html = await embedDocument(chart, lang, { pinned: true, edition });
  return {
    html: html.replaceAll(downloadPath('latest', file), downloadPath(folderOf(edition), file)),
    headers: embedHeaders(chart),
  };
}
