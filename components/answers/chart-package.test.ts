import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { ORIGIN } from '../../data/addresses';
import { bytesOf, sha256, textOf } from '../../data/files/published-file';
import { LANGS } from '../../data/vocabulary';
import { currentFiles } from './downloads';
import { drawables } from './drawables';

const files = await currentFiles(drawables);
const packages = files.filter(({ path }) => /^charts\/.+\.zip$/.test(path));
const folder = mkdtempSync(join(tmpdir(), 'chart-package-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the package of a chart or country', () => {
  it('exists for each, in each language', () => expect(packages).toHaveLength(drawables.length * LANGS.length));
  it.each(packages.map((file) => [file.path, file] as const))(
    '%s is read by a version 1 reader; its CSV is the published one; its read me says title, sources, licence and citation',
    async (path, file) => {
      const inside = unzipSync(bytesOf(file));
      const text = (name: string) => new TextDecoder().decode(inside[name]);
      const descriptor: { resources: readonly { path: string; hash: string }[] } = JSON.parse(text('datapackage.json'));
      const [resource] = descriptor.resources;
      const csv = files.find((one) => one.path === path.replace(/zip$/, 'csv'));
      expect(resource?.hash).toBe(csv && `sha256:${sha256(csv)}`);
      const readMe = text('README.md');
      const about = JSON.parse(textOf(files.find((one) => one.path === path.replace(/zip$/, 'metadata.json')) ?? file));
      for (const said of [about.title, about.summary, about.how_to_read, about.citation, 'CC BY 4.0'])
        expect(readMe).toContain(said);
      expect(about.sources.length, 'every chart has a source').toBeGreaterThan(0);
      for (const [name, { title, description, empty = '' }] of Object.entries<Record<string, string>>(about.columns)) {
        const line = readMe.split('\n').find((one) => one.startsWith(`- \`${name}\`, ${title}: ${description}`));
        expect(line, name).toContain(empty);
      }
      for (const { title } of about.sources) expect(readMe).toContain(title);
      expect(Object.keys(about.columns).join()).toBe(textOf(csv ?? file).split('\r\n')[0]);
      // A release has the same bytes wherever it is made.
      expect(readMe + text('datapackage.json') + JSON.stringify(about)).not.toContain(ORIGIN);
      const saved = join(folder, path.replace('/', '-'));
      writeFileSync(saved, bytesOf(file));
      const read = await Package.load(saved);
      expect(read.errors).toEqual([]);
    },
  );
});

describe('the rows of a chart', () => {
  const rows: { readonly path: string; readonly cells: Record<string, string> }[] = files
    .filter(({ path }) => /^charts\/.+(?<!\.excel)\.csv$/.test(path))
    .flatMap((file) =>
      (parse(textOf(file), { columns: true }) as Record<string, string>[]).map((cells) => ({ path: file.path, cells })),
    );
  it('name the publisher of each', () => {
    for (const { path, cells } of rows)
      for (const name of ['source_publisher', 'source_title'])
        expect(cells[name], `${path} ${cells.id} ${name}`).not.toBe('');
  });
  it('that are our arithmetic say who is counted, the sum and its inputs', () => {
    const ours = rows.filter(({ cells }) => cells.formula !== '');
    expect(ours.length).toBeGreaterThan(0);
    for (const { path, cells } of ours)
      for (const name of ['measure', 'population', 'unit', 'inputs'])
        expect(cells[name], `${path} ${cells.id} ${name}`).not.toBe('');
  });
});
