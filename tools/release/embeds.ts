/** Freezes the embeds of the version in data/dataset.ts beside its data files, unless they are there. */
import { charts } from '../../components/charts';
import { pinnedEmbed } from '../../components/figure/pinned-embed';
import { VERSION } from '../../data/dataset';
import { frozenFolder } from '../../data/releases/frozen';
import { embedsFolder, type FrozenEmbed, freezeEmbeds, frozenEmbedFiles } from '../../data/releases/frozen-embeds';
import { LANGS } from '../../data/vocabulary';

const folder = embedsFolder(frozenFolder(VERSION));
if (frozenEmbedFiles(folder).length > 0) {
  console.log(`The embeds of version ${VERSION} are frozen already.`);
} else {
  const embeds: Record<string, FrozenEmbed> = {};
  for (const chart of charts) {
    for (const lang of LANGS) embeds[`${chart.slug}.${lang}.html`] = await pinnedEmbed(chart, lang);
  }
  freezeEmbeds(folder, embeds);
  console.log(`Froze ${Object.keys(embeds).length} embeds of version ${VERSION}.`);
}
