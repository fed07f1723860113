/**
 * `npm run sbom`: the bill of materials of what the site is made with, as CycloneDX, in .generated/sbom.cdx.json. It is not
 * committed, because its only source, the lock file, is. The same lock gives the same bytes.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { giveUp, ROOT } from '../run/run.mjs';

const OUT = join(ROOT, '.generated', 'sbom.cdx.json');
const byRef = z.looseObject({ 'bom-ref': z.string() });
const billSchema = z.looseObject({
  metadata: z.looseObject({ component: byRef }),
  components: z.array(byRef).min(1),
  dependencies: z.array(z.looseObject({ ref: z.string() })),
});

const args = [
  'sbom',
  '--sbom-format',
  'cyclonedx',
  '--omit',
  'dev',
  '--package-lock-only',
  '--sbom-type',
  'application',
];
const listed = spawnSync('npm', args, {
  cwd: ROOT,
  encoding: 'utf8',
  shell: process.platform === 'win32',
  maxBuffer: 2 ** 28,
});
if (listed.status !== 0) giveUp(`npm could not list the packages:\n${listed.stderr}It needs npm 9.5 or newer.`);

const { serialNumber: _, ...bill } = billSchema.parse(JSON.parse(listed.stdout));
const { timestamp: __, tools: ___, ...metadata } = bill.metadata;
// npm names the root after its folder, which differs between checkouts.
metadata.component = { ...metadata.component, name: 'wartime-exodus' };
const components = [...bill.components].sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
const dependencies = [...bill.dependencies].sort((a, b) => (a.ref < b.ref ? -1 : 1));
const text = `${JSON.stringify({ ...bill, metadata, components, dependencies }, null, 2)}\n`;
mkdirSync(join(ROOT, '.generated'), { recursive: true });
writeFileSync(OUT, text);
console.log(
  `${components.length} packages in .generated/sbom.cdx.json, sha256 ${createHash('sha256').update(text).digest('hex')}`,
);
