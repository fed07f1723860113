/**
 * `npm run files:check`: runs third-party programs over every published file. Prints a line for each, `--save` writes
 * them to docs/checkers.md; exits 1 when one finds a fault. Programs missing on this machine are listed as not run.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { release, tmpdir, type } from 'node:os';
import { join } from 'node:path';
import { ROOT, run } from '../run/run.mjs';
import { installFromSystem } from '../run/system-packages.mjs';
import type { Line } from './files/line';
import { outputOf, pythonWith, versionIn } from './files/programs';
import { report } from './files/report';

/** Installed for this run only: together they have more packages than the site itself. */
const CHECKERS = ['@redocly/cli@2.77.0', 'rdf-validate-shacl@0.6.5', '@zazuko/env@3.0.1', 'n3@2.13.12'];
const POLARS = '0.25.2';
/** The binary for this platform, by name: npm skips optional packages when one for another platform is missing. */
const BUILD = `${process.platform}-${process.arch}${{ linux: '-gnu', win32: '-msvc' }[String(process.platform)] ?? ''}`;

// Descriptions contain the addresses of a public host, as linters require.
process.env.SITE_URL ||= 'https://example.org';
const root = mkdtempSync(join(tmpdir(), 'files-check-'));
try {
  await installFromSystem([
    { isInstalled: () => pythonWith('pandas') !== null, packages: [['python3-pandas']] },
    { isInstalled: () => outputOf('Rscript', ['-e', 'library(readr)']) !== null, packages: [['r-cran-readr']] },
    { isInstalled: () => outputOf('soffice', ['--version']) !== null, packages: [['libreoffice-calc']] },
  ]);
  const checkers = await fetched(join(root, 'checkers'), CHECKERS);
  const polars = await fetched(join(root, 'polars'), [`nodejs-polars@${POLARS}`, `nodejs-polars-${BUILD}@${POLARS}`]);
  const lines = await check(checkers, polars);
  for (const { checker, version, files, result, status } of lines)
    console.log(`${status.padEnd(8)}${checker} ${version} | ${files} | ${result}`);
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
  if (lines.some(({ status }) => status === 'failed')) process.exitCode = 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** The folder of the installed packages; null when the registry doesn't provide them. */
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

async function check(checkers: string | null, polars: string | null): Promise<readonly Line[]> {
  // Imported only now, as these read SITE_URL.
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
    web.redocly(folder, checkers),
    ...(await web.shacl(folder, checkers)),
  ];
}
