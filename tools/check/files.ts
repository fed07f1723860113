/**
 * `npm run files:check`: other people's programs over every published file. Prints a line for each, `--save` writes them
 * to docs/checkers.md; ends with 1 when one of them finds a fault. What this machine hasn't is named as not run.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { release, tmpdir, type } from 'node:os';
import { join } from 'node:path';
import { ROOT, run } from '../run/run.mjs';
import { installFromSystem } from '../run/system-packages.mjs';
import type { Line } from './files/line';
import { outputOf, pythonWith, versionIn } from './files/programs';
import { report } from './files/report';

/** Fetched for the run only: between them they bring more packages than the site is made with. */
const JUDGES = ['@redocly/cli@2.77.0', 'rdf-validate-shacl@0.6.5', '@zazuko/env@3.0.1', 'n3@2.13.12'];
const POLARS = '0.25.2';
/** Its own part for this machine, by name: npm leaves out what is optional where a part for another can't be had. */
const BUILD = `${process.platform}-${process.arch}${{ linux: '-gnu', win32: '-msvc' }[String(process.platform)] ?? ''}`;

// Addresses in descriptions are those of a public host, as linters ask.
process.env.SITE_URL ||= 'https://example.org';
const root = mkdtempSync(join(tmpdir(), 'files-check-'));
try {
  await installFromSystem([
    { isThere: () => pythonWith('pandas') !== null, packages: [['python3-pandas']] },
    { isThere: () => outputOf('Rscript', ['-e', 'library(readr)']) !== null, packages: [['r-cran-readr']] },
    { isThere: () => outputOf('soffice', ['--version']) !== null, packages: [['libreoffice-calc']] },
  ]);
  const judges = await fetched(join(root, 'judges'), JUDGES);
  const polars = await fetched(join(root, 'polars'), [`nodejs-polars@${POLARS}`, `nodejs-polars-${BUILD}@${POLARS}`]);
  const lines = await check(judges, polars);
  for (const { checker, version, files, result, standing } of lines)
    console.log(`${standing.padEnd(8)}${checker} ${version} | ${files} | ${result}`);
  if (process.argv.includes('--save')) {
    const { VERSION } = await import('../../data/edition');
    const day = new Date().toISOString().slice(0, 10);
    const of = {
      day,
      data: VERSION,
      node: process.versions.node,
      system: `${type()} ${versionIn(release()) ?? ''}`.trim(),
    };
    writeFileSync(join(ROOT, 'docs', 'checkers.md'), report(lines, of));
  }
  if (lines.some(({ standing }) => standing === 'failed')) process.exitCode = 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** Where the fetched packages are; null where the registry does not give them. */
async function fetched(folder: string, packages: readonly string[]): Promise<string | null> {
  const code = await run('npm', [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--ignore-scripts',
    '--silent',
    ...packages,
  ]);
  return code === 0 ? join(folder, 'node_modules') : null;
}

async function check(judges: string | null, polars: string | null): Promise<readonly Line[]> {
  // Only now, as these read the site's address.
  const { writeFolder } = await import('./files/folder');
  const packages = await import('./files/packages');
  const readers = await import('./files/readers');
  const web = await import('./files/web');
  const office = await import('./files/office');
  const folder = await writeFolder(root);
  return [
    packages.sha256sum(folder),
    await packages.dataPackage(folder),
    packages.profile(folder),
    packages.frictionless(folder),
    await web.csvwReader(folder),
    packages.csvwValidate(folder),
    ...packages.jsonSchema(folder),
    ...(await readers.duckdb(folder)),
    readers.pandas(folder),
    readers.readr(folder),
    ...readers.polars(folder, polars),
    ...office.libreOffice(folder),
    office.sdmx(folder),
    web.citationJs(folder),
    web.cffconvert(folder),
    web.redocly(folder, judges),
    ...(await web.shacl(folder, judges)),
  ];
}
