import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { chartCsvFile, downloadPath } from '../../data/addresses';
import { dataset } from '../../data/dataset';
import { EDITION, RELEASED, VERSION } from '../../data/edition';
import { parsePeriod } from '../../data/edtf';
import { figureColumns } from '../../data/files/figure-columns';
import { type ReleasedFile, sha256, textOf } from '../../data/files/published-file';
import { frozenFile, frozenPaths, frozenVersions } from '../../data/releases/frozen';
import { lastRelease } from '../../data/releases/releases';
import { charts } from '../charts';
import { currentFiles } from './downloads';
import { drawables } from './drawables';
import { downloads } from './published/downloads';

const files = await currentFiles(charts);
const textAt = (path: string) => files.filter((file) => file.path === path).map(textOf)[0] ?? '';
const rowsOf = (path: string): Record<string, string>[] =>
  parse(textAt(path), { columns: true, record_delimiter: '\r\n' });

describe('figures.csv', () => {
  it('holds every figure of the dataset, in order', () => {
    expect(rowsOf('figures.csv').map((row) => row.id)).toEqual(dataset.figures.map((f) => f.id));
  });
  it('fills the cells of each value kind and no others', () => {
    const filled = {
      point: ['value_point'],
      range: ['value_low', 'value_high'],
      'at-least': ['value_low'],
      'at-most': ['value_high'],
      word: [],
      missing: [],
    };
    for (const row of rowsOf('figures.csv')) {
      const cells = ['value_point', 'value_low', 'value_high'].filter((cell) => row[cell] !== '');
      expect(cells, row.id).toEqual(filled[row.value_kind as keyof typeof filled]);
    }
  });
  it('has words for a word and a reason for a gap', () => {
    for (const row of rowsOf('figures.csv')) {
      if (row.value_kind === 'word' || row.value_kind === 'missing') expect(row.value_text, row.id).not.toBe('');
    }
  });
});

describe('the published files', () => {
  it.each(['figures', 'events', 'sources', 'relations', 'figures.ru', 'events.ru', 'sources.ru', 'relations.ru'])(
    'of %s come from the same rows in CSV and JSON',
    (name) => {
      const { [name.replace('.ru', '')]: rows }: Record<string, Record<string, unknown>[]> = JSON.parse(
        textAt(`${name}.json`),
      );
      const asText = (rows ?? []).map((row) =>
        Object.fromEntries(Object.entries(row).map(([k, v]) => [k, v === null ? '' : String(v)])),
      );
      expect(asText.length).toBeGreaterThan(0);
      // Every number of a CSV's decimal column has a decimal point, so that no reader types the column as integers.
      const whole = (cells: Record<string, string>) =>
        Object.fromEntries(Object.entries(cells).map(([k, v]) => [k, v.replace(/^(-?\d+)\.0$/, '$1')]));
      expect(asText).toEqual(rowsOf(`${name}.csv`).map(whole));
    },
  );
  it('say the same codes, numbers and dates in every language', () => {
    const coded = Object.entries(figureColumns).filter(
      ([, { type, oneOf, pattern }]) => type !== 'text' || oneOf || pattern,
    );
    const cells = (path: string) => rowsOf(path).map((row) => coded.map(([name]) => row[name]));
    expect(cells('figures.ru.csv')).toEqual(cells('figures.csv'));
    expect(coded.map(([name]) => name)).toEqual(expect.arrayContaining(['measure', 'series', 'same_as', 'period_end']));
  });
  it.each(charts.flatMap(({ slug }) => [chartCsvFile(slug, 'en'), chartCsvFile(slug, 'ru')]))(
    'identify the rows of %s without the drawing: no two have the same group, label and detail',
    (path) => {
      const said = rowsOf(path).map(({ group, label, label_detail }) => [group, label, label_detail].join(' | '));
      expect(said.filter((one, i) => said.indexOf(one) !== i)).toEqual([]);
    },
  );
  it('hold one file of rows for each chart', () => {
    for (const chart of charts) {
      expect(rowsOf(`charts/${chart.slug}.csv`).map((row) => row.id)).toEqual(chart.rows('en').map((row) => row.id));
    }
  });
  it('of charts have the unit and period columns of figures for our arithmetic and for events too', () => {
    const rows = charts.flatMap(({ slug }) => rowsOf(chartCsvFile(slug, 'en')));
    const units = figureColumns.unit?.oneOf?.('en') ?? {};
    const ours = rows.filter(({ formula }) => formula !== '');
    expect(ours.length).toBeGreaterThan(0);
    for (const { id, unit } of ours) expect(Object.keys(units), id).toContain(unit);
    const events = rows.filter(({ value_kind }) => value_kind === 'date');
    expect(events.length).toBeGreaterThan(0);
    for (const { id, period, period_start, period_end } of events) {
      const days = parsePeriod(period ?? '');
      expect([period_start, period_end], id).toEqual([days?.start?.first, days?.end?.last]);
    }
  });
  it('of every released version have checksums, even the first, which was frozen without', () => {
    const sent = downloads([]);
    for (const version of frozenVersions()) {
      const sums = sent.find(({ path }) => path === downloadPath(`v${version}`, 'SHA256SUMS'));
      const listed = new TextDecoder().decode((sums?.body() as Uint8Array | undefined) ?? new Uint8Array());
      for (const path of frozenPaths(version).filter((one) => one !== 'SHA256SUMS')) {
        const file = frozenFile(version, path);
        expect(listed, `${version} ${path}`).toContain(`${file && sha256(file)}  ${path}\n`);
      }
    }
  });
  it('under a release’s version are byte for byte what it froze; otherwise they are a draft of a newer one', async () => {
    const hashes = (list: readonly ReleasedFile[]) => Object.fromEntries(list.map((file) => [file.path, sha256(file)]));
    const { version } = lastRelease;
    const frozen = frozenPaths(version).flatMap((path) => frozenFile(version, path) ?? []);
    if (RELEASED) {
      expect(EDITION).toEqual({ version, released: lastRelease.released });
      expect(hashes(await currentFiles(drawables))).toEqual(hashes(frozen));
      return;
    }
    expect(VERSION).toMatch(/^\d+\.\d+\.\d+-draft$/);
    expect(VERSION.localeCompare(version, 'en', { numeric: true })).toBe(1);
    expect(JSON.parse(textAt('figures.json'))).toMatchObject({ version: VERSION, released: null });
  });
});
