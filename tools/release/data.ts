/**
 * `npm run data:release`: releases the draft. Derives the version number from the changes, freezes files and embeds as
 * one archive, and records number, day and hash. A day may be given, else it is today.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { filesOf } from '../../components/answers/downloads';
import { drawables } from '../../components/answers/drawables';
import { pinnedEmbed } from '../../components/figure/pinned-embed';
import { citationCff } from '../../data/citations';
import { type FrozenEmbed, packArchive } from '../../data/releases/archive';
import { fillNext, whyNotReleased } from '../../data/releases/draft';
import { archiveFile } from '../../data/releases/frozen';
import { releases } from '../../data/releases/releases';
import { numberOf } from '../../data/releases/step';
import { LANGS } from '../../data/vocabulary';
import { compareWithLastRelease, writeEdition } from '../make/edition';
import { giveUp } from '../run/run.mjs';

const CORRECTIONS = 'data/corrections.json';
const day = process.argv[2] ?? new Date().toISOString().slice(0, 10);

const since = await compareWithLastRelease();
const refused = whyNotReleased(since, day);
if (refused) giveUp(refused);

// Everything is made before anything is written, so that a failure leaves nothing behind.
const edition = { version: numberOf(since.edition), released: day };
const embeds: Record<string, FrozenEmbed> = {};
for (const chart of drawables)
  for (const lang of LANGS) embeds[`${chart.slug}.${lang}.html`] = await pinnedEmbed(chart, lang, edition);
const archive = packArchive(await filesOf(edition, drawables), embeds, day);
const sha256 = createHash('sha256').update(archive).digest('hex');
const corrections = fillNext(readFileSync(CORRECTIONS, 'utf8'), edition.version);

writeFileSync(archiveFile(edition.version), archive);
writeFileSync('data/releases/index.json', `${JSON.stringify([...releases, { ...edition, sha256 }], null, 2)}\n`);
writeFileSync(CORRECTIONS, corrections);
writeFileSync('CITATION.cff', citationCff(edition, { served: false }));
writeEdition(edition);
const { before, added, removed, revised, files } = since.changes;
console.log(
  [
    `Released version ${edition.version} of ${day} in data/releases/v${edition.version}.zip. Since ${before}: records`,
    `added ${added.length}, removed ${removed.length}, fields revised ${revised.length}; files added`,
    `${files.added.length}, removed ${files.removed.length}${since.path ? `; ${since.path} differs` : ''}.`,
  ].join(' '),
);
