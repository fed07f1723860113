import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { keysOf } from './column';
import { json, jsonLines } from './json';
import { jsonSchemaText } from './json-schema';
import { TABLES } from './tables';
import { declarations } from './typescript';

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);

const RELEASE = { version: '9.8.7', released: '2031-05-06' };
const DRAFT = { version: '9.8.8-draft', released: null };

describe.each(TABLES)('the JSON forms of $name', (table) => {
  const schema: { $defs: object } = JSON.parse(jsonSchemaText(table, RELEASE));
  const checkFile = ajv.compile(schema);
  const checkRow = ajv.compile({ $ref: `#/$defs/${table.row}`, $defs: schema.$defs });
  const lines = jsonLines(table).split('\n').slice(0, -1);

  it('match their JSON Schema', () => {
    expect(checkFile(JSON.parse(json(table, RELEASE))), JSON.stringify(checkFile.errors)).toBe(true);
    for (const line of lines) expect(checkRow(JSON.parse(line)), JSON.stringify(checkRow.errors)).toBe(true);
    const [key = ''] = keysOf(table.columns);
    expect(checkRow({ ...JSON.parse(lines[0] ?? ''), [key]: null })).toBe(false);
    expect(checkRow({ ...JSON.parse(lines[0] ?? ''), more: 1 })).toBe(false);
  });
  it('hold the same rows', () => {
    expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(json(table, DRAFT))[table.name]);
  });
  it('of a draft match the draft’s schema, not a release’s', () => {
    const draft = JSON.parse(json(table, DRAFT));
    const checkDraft = ajv.compile(JSON.parse(jsonSchemaText(table, DRAFT)));
    expect(checkDraft(draft), JSON.stringify(checkDraft.errors)).toBe(true);
    expect(checkFile(draft)).toBe(false);
    expect(checkDraft(JSON.parse(json(table, RELEASE)))).toBe(false);
  });
});

describe('the schema of a figure', () => {
  const [table] = TABLES;
  const check = ajv.compile(
    table ? { $ref: '#/$defs/Figure', $defs: JSON.parse(jsonSchemaText(table, RELEASE)).$defs } : false,
  );
  const point = { ...table?.rows.find((row) => row.value_kind === 'point') };
  it.each([
    ['a point', {}, true],
    ['a point without a number', { value_point: null }, false],
    ['a point with a low end', { value_low: 1 }, false],
    ['a range with a number between its ends', { value_kind: 'range', value_low: 1, value_high: 2 }, false],
    ['a range', { value_kind: 'range', value_point: null, value_low: 1, value_high: 2 }, true],
    ['a floor with a ceiling', { value_kind: 'at-least', value_point: null, value_low: 1, value_high: 2 }, false],
    ['a word with a number', { value_kind: 'word' }, false],
  ])('of %s: %j is taken: %s', (_, change, taken) => expect(check({ ...point, ...change })).toBe(taken));
});

describe('the TypeScript declarations', () => {
  it.each([RELEASE, DRAFT])(
    'of $version accept its files and refuse a wrong one',
    { timeout: 30_000 },
    async (edition) => {
      const folder = mkdtempSync(join(tmpdir(), 'declarations-'));
      writeFileSync(join(folder, 'wartime-exodus.d.ts'), await declarations(edition));
      const uses = TABLES.map(
        (table) => `export const file${table.row}: Data.${table.row}File = ${json(table, edition)};`,
      );
      const wrong = [
        '// @ts-expect-error no such kind of value\nexport const wrong: Data.Figure["value_kind"] = "guess";',
        'export const low = (figure: Data.Figure) => figure.value_kind === "range" ? figure.value_low + figure.value_high : 0;',
        '// @ts-expect-error a point has no ends\nexport const end = (figure: Data.Figure): number => figure.value_kind === "point" ? figure.value_low : 0;',
      ].join('\n');
      const use = ["import type * as Data from './wartime-exodus';", ...uses, wrong].join('\n');
      writeFileSync(join(folder, 'use.ts'), use);
      const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc');
      const check = () =>
        execFileSync(process.execPath, [tsc, '--noEmit', '--strict', '--types', '', join(folder, 'use.ts')], {
          encoding: 'utf8',
          cwd: folder,
        });
      expect(check()).toBe('');
      rmSync(folder, { recursive: true });
    },
  );
});
