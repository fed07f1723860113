import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { describe, expect, it } from 'vitest';
import { figure, source } from '../../../data/dataset';
import { decimalsOf, rowOf } from '../../../data/files/column';
import { csv, forExcel } from '../../../data/files/csv';
import { figureColumns } from '../../../data/files/figure-columns';
import { LANGS, type Lang } from '../../../data/vocabulary';
import { gather } from '../gather';
import { revive } from '../revive';
import { columns, exportName, type Form, fileOf } from './export';

const inGeorgia = (lang: Lang) => revive(gather(lang)).figures.filter(({ place }) => place === 'GEO');
const taken = (form: Form, lang: Lang = 'en') =>
  fileOf(form, {
    figures: inGeorgia(lang),
    data: revive(gather(lang)),
    lang,
    address: 'http://x/en/explore?place=GEO',
    filters: ['Country: Georgia'],
    order: 'a',
  });
/** The rows as published, with the cells that a chart's file has for their sources. */
const published = (lang: Lang) =>
  inGeorgia(lang).map(({ id, source_id }) => {
    const { publisherIn, title, url } = source(source_id);
    const cells = { source_publisher: publisherIn[lang], source_title: title, source_url: url };
    return { ...rowOf(figureColumns, figure(id), lang), ...cells };
  });

describe('rows taken away', () => {
  it.each(LANGS)(
    'in %s: byte for byte the rows of figures.csv with their sources, for Excel as all tables for it',
    async (lang) => {
      expect(Object.keys(columns).slice(-3)).toEqual(['source_publisher', 'source_title', 'source_url']);
      const [names, decimals] = [Object.keys(columns), decimalsOf(columns)];
      expect((await taken('csv', lang)).text).toBe(csv(names, published(lang), decimals));
      expect((await taken('excel', lang)).text).toBe(forExcel(names, published(lang), lang, decimals));
    },
  );

  it('as JSON: the same rows, with what the columns mean', async () => {
    const json = JSON.parse((await taken('json', 'ru')).text);
    expect(Object.keys(json.columns)).toEqual(Object.keys(columns));
    expect(json.figures).toEqual(published('ru'));
  });

  it.each(LANGS)('the descriptor beside it in %s: an independent reader takes it and its CSV', async (lang) => {
    const [about, file] = [await taken('metadata', lang), await taken('csv', lang)];
    const { version, licenses, view, resources, sources } = JSON.parse(about.text);
    expect(version).toBe(revive(gather(lang)).version);
    expect(licenses[0].name).toBe('CC-BY-4.0');
    expect(view).toMatchObject({ filters: ['Country: Georgia'], rows: published(lang).length });
    expect(sources).toContainEqual({ title: source('thebell-2024-07').title, path: source('thebell-2024-07').url });
    expect(resources[0]).toMatchObject({
      path: file.name,
      bytes: Buffer.byteLength(file.text),
      hash: `sha256:${createHash('sha256').update(file.text).digest('hex')}`,
    });
    const folder = mkdtempSync(join(tmpdir(), 'taken-'));
    for (const { name, text } of [about, file]) writeFileSync(join(folder, name), text);
    const read = await Package.load(join(folder, about.name));
    const rows = await read.getResource('figures').read();
    rmSync(folder, { recursive: true });
    expect(read.errors).toEqual([]);
    expect(rows).toHaveLength(published(lang).length);
  });

  it('the file name says filter and language, and fits every system', async () => {
    expect(exportName('?topic=sector&confidence=high,low', '1.0.0', 'en')).toBe(
      'wartime-exodus-v1.0.0-topic-sector-confidence-high-low.en',
    );
    expect((await taken('csv', 'ru')).name).toMatch(/-place-geo\.ru\.csv$/);
    expect(exportName('', '1.0.0', 'en')).toBe('wartime-exodus-v1.0.0-how-many-left.en');
    expect(exportName(`?q=${'x'.repeat(300)}`, '1.0.0', 'en').length).toBeLessThanOrEqual(120);
    expect(exportName('?q=a%2F..%2Fb', '1.0.0', 'ru')).toMatch(/^[\p{L}\p{N}.-]+$/u);
  });
});
