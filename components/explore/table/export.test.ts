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
const exported = (form: Form, lang: Lang = 'en') =>
  fileOf(form, {
    figures: inGeorgia(lang),
    data: revive(gather(lang)),
    lang,
    address: 'http://x/en/explore?place=GEO',
    filters: ['Country: Georgia'],
    order: 'a',
  });
/** The rows as published, with the source columns of a chart's file. */
const published = (lang: Lang) =>
  inGeorgia(lang).map(({ id, source_id }) => {
    const { publisherIn, title, url } = source(source_id);
    const cells = { source_publisher: publisherIn[lang], source_title: title, source_url: url };
    return { ...rowOf(figureColumns, figure(id), lang), ...cells };
  });

describe('downloaded rows', () => {
  it.each(LANGS)(
    'in %s: equal the rows of figures.csv with their sources byte for byte, also for Excel',
    async (lang) => {
      expect(Object.keys(columns).slice(-3)).toEqual(['source_publisher', 'source_title', 'source_url']);
      const [names, decimals] = [Object.keys(columns), decimalsOf(columns)];
      expect((await exported('csv', lang)).text).toBe(csv(names, published(lang), decimals));
      expect((await exported('excel', lang)).text).toBe(forExcel(names, published(lang), lang, decimals));
    },
  );

  it('are the same as JSON, with what the columns mean', async () => {
    const json = JSON.parse((await exported('json', 'ru')).text);
    expect(Object.keys(json.columns)).toEqual(Object.keys(columns));
    expect(json.figures).toEqual(published('ru'));
  });

  it.each(LANGS)('have a descriptor in %s that an independent reader accepts with its CSV', async (lang) => {
    const [about, file] = [await exported('metadata', lang), await exported('csv', lang)];
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

  it('have a file name with filter and language that every system accepts', async () => {
    expect(exportName('?topic=sector&confidence=high,low', '1.0.0', 'en')).toBe(
      'wartime-exodus-v1.0.0-topic-sector-confidence-high-low.en',
    );
    expect((await exported('csv', 'ru')).name).toMatch(/-place-geo\.ru\.csv$/);
    expect(exportName('', '1.0.0', 'en')).toBe('wartime-exodus-v1.0.0-how-many-left.en');
    expect(exportName(`?q=${'x'.repeat(300)}`, '1.0.0', 'en').length).toBeLessThanOrEqual(120);
    expect(exportName('?q=a%2F..%2Fb', '1.0.0', 'ru')).toMatch(/^[\p{L}\p{N}.-]+$/u);
  });
});
