import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataPackage } from './data-package';
import { datasetFiles } from './dataset-files';
import { bytesOf, sha256 } from './published-file';
import { TABLES } from './tables';
import { zip } from './zip';

const files = await datasetFiles({ version: '9.8.7', released: '2031-05-06' });
const archive = files.find(({ path }) => path === 'wartime-exodus.zip');
const unzipped = unzipSync(archive ? bytesOf(archive) : new Uint8Array());
const textOf = (path: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(unzipped[path]);

const folder = mkdtempSync(join(tmpdir(), 'package-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What Data Package 2.0 requires, and the recommendations we follow. The official profile isn't on npm. */
const value = z.union([z.string(), z.strictObject({ value: z.string(), label: z.string().optional() })]);
const descriptorSchema = z.object({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  id: z.string(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  created: z.iso.datetime(),
  licenses: z.array(z.object({ name: z.string(), path: z.url() })).min(1),
  contributors: z.array(z.object({ title: z.string(), roles: z.array(z.string()).min(1) })).min(1),
  sources: z.array(z.object({ title: z.string(), path: z.url().optional() })).min(1),
  resources: z
    .array(
      z.object({
        name: z.string(),
        type: z.literal('table'),
        path: z.string().regex(/^[a-z-]+\.csv$/),
        encoding: z.literal('utf-8'),
        bytes: z.int(),
        hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
        schema: z.object({
          primaryKey: z.array(z.string()).min(1),
          foreignKeys: z
            .array(
              z.object({
                fields: z.array(z.string()),
                reference: z.object({ resource: z.string(), fields: z.array(z.string()) }),
              }),
            )
            .optional(),
          fields: z.array(
            z.object({
              name: z.string(),
              title: z.string(),
              description: z.string(),
              type: z.enum(['string', 'number', 'integer', 'date']),
              constraints: z.object({ required: z.boolean() }),
              missingValues: z.array(z.strictObject({ value: z.string(), label: z.string().min(1) })).optional(),
              categories: z.array(value).optional(),
            }),
          ),
        }),
      }),
    )
    .length(5),
});

describe('datapackage.json', () => {
  const descriptor = descriptorSchema.parse(JSON.parse(textOf('datapackage.json')));
  const rowsOf = (path: string): Record<string, string>[] => parse(textOf(path), { columns: true });

  it.each(descriptor.resources)(
    'states the bytes, the hash and the header of $path',
    ({ path, bytes, hash, schema }) => {
      const file = { path, body: textOf(path) };
      expect(bytesOf(file).byteLength).toBe(bytes);
      expect(`sha256:${sha256(file)}`).toBe(hash);
      expect(textOf(path).split('\r\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','));
    },
  );
  it.each(descriptor.resources)('lists every category in $path, and says what every empty cell means', (resource) => {
    const rows = rowsOf(resource.path);
    for (const { name, categories, missingValues, constraints } of resource.schema.fields) {
      const cells = new Set(rows.map((row) => row[name]));
      const listed = categories?.map((one) => (typeof one === 'string' ? one : one.value));
      if (listed) expect([...cells].filter((cell) => cell !== '' && !listed.includes(cell ?? ''))).toEqual([]);
      expect(new Set(listed).size).toBe(listed?.length ?? 0);
      expect(missingValues !== undefined, name).toBe(!constraints.required);
      if (cells.has('')) expect(missingValues?.[0]?.value, name).toBe('');
    }
  });
  it('of a draft says so, and has no date', () => {
    const tables = TABLES.map((table) => ({ ...table, csv: { path: `${table.name}.csv`, body: '' } }));
    const said = JSON.parse(dataPackage(tables, { version: '9.8.8-draft', released: null }));
    expect(said.version).toBe('9.8.8-draft');
    expect(descriptorSchema.omit({ version: true, created: true }).safeParse(said).success).toBe(true);
    expect(said).not.toHaveProperty('created');
  });
  it('is read from the zip by a version 1 reader: valid, rows typed, keys unique, every reference found', {
    timeout: 30_000,
  }, async () => {
    const path = join(folder, 'wartime-exodus.zip');
    writeFileSync(path, archive ? bytesOf(archive) : '');
    const read = await Package.load(path);
    expect(read.errors).toEqual([]);
    for (const { name, path } of descriptor.resources) {
      const resource = read.getResource(name);
      expect(await resource.read()).toHaveLength(rowsOf(path).length);
      expect(await resource.checkRelations()).toBe(true);
    }
  });
});

describe('wartime-exodus.zip', () => {
  it('holds the published CSVs, a read me and the licence', () => {
    expect(Object.keys(unzipped)).toEqual([
      'LICENSE',
      'README.md',
      'datapackage.json',
      'events.csv',
      'figures.csv',
      'not-drawn.csv',
      'relations.csv',
      'sources.csv',
    ]);
    for (const { path, body } of files) if (path in unzipped) expect(textOf(path), path).toBe(body);
  });
  it('warns those who open a CSV in Excel about semicolons and dates', () => {
    expect(textOf('README.md')).toMatch(/## If you open the CSV files in Excel\n\n.*semicolon.*dates/);
  });
  it('has the same bytes wherever it is made, in whatever order', () => {
    const made = ['Asia/Tokyo', 'America/Los_Angeles'].map((zone, i) => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      const two = [
        { path: 'b', body: 'ы' },
        { path: 'a', body: 'x' },
      ];
      const bytes = zip(i === 0 ? two : two.reverse(), '2031-05-06');
      process.env.TZ = before;
      return bytes;
    });
    expect(made[0]).toEqual(made[1]);
  });
});
