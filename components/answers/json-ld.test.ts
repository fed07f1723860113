import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { dataset, figure } from '../../data/dataset';
import { textOf } from '../../data/files/published-file';
import { lastRelease } from '../../data/releases/releases';
import { sayMeasureWords } from '../../data/say-texts';
import { numbersOf } from '../../data/value';
import { charts } from '../charts';
import { wordsOf } from '../words';
import { datasetDcat } from './dcat';
import { currentFiles } from './downloads';
import { chartJsonLd, datasetJsonLd, distributionOf, figureJsonLd } from './json-ld';

const words = { ...wordsOf('en').dataPage.forMachines, description: wordsOf('en').dataPage.lead(330, 15, 132) };
const files = (await currentFiles(charts)).map(distributionOf);

/** Replaces schema.org's context, which would be loaded from the network: every term belongs to it. */
const documentLoader = async (url: string) => ({
  contextUrl: undefined,
  documentUrl: url,
  document: { '@context': { '@vocab': 'https://schema.org/' } },
});
const expanded = async (json: object) => {
  const [node] = await jsonld.expand(JSON.parse(JSON.stringify(json)), { documentLoader: documentLoader as never });
  return node as Record<string, unknown[]>;
};

describe('the dataset as JSON-LD', () => {
  it('has everything that dataset search requires and recommends', () => {
    const json = datasetJsonLd('en', words, files);
    expect(json.description.length).toBeGreaterThan(50);
    for (const key of [
      'name',
      'description',
      'license',
      'creator',
      'distribution',
      'temporalCoverage',
      'spatialCoverage',
      'variableMeasured',
      'version',
      'identifier',
      'keywords',
      'isAccessibleForFree',
      'measurementTechnique',
      'isBasedOn',
      'datePublished',
      'inLanguage',
    ] as const) {
      expect(json[key], key).toBeTruthy();
    }
    expect(json.isBasedOn).toHaveLength(dataset.sources.length);
    expect(json.temporalCoverage).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
  });
  it('of a release is dated and pins its files; of a draft says so and pins none', () => {
    const release = { version: '9.8.7', released: '2031-05-06' };
    const draft = { version: '9.8.8-draft', released: null };
    const said = datasetJsonLd('en', words, files, release);
    expect(said).toMatchObject({ version: '9.8.7', datePublished: '2031-05-06', dateModified: '2031-05-06' });
    expect(said.identifier).toMatch(/\/download\/v9\.8\.7\/datapackage\.json$/);
    expect(JSON.stringify(datasetDcat('en', words, files, release))).toContain('/download/v9.8.7/figures.csv');
    const unfinished = datasetJsonLd('en', words, files, draft);
    expect(unfinished).toMatchObject({ creativeWorkStatus: 'Draft', datePublished: lastRelease.released });
    const text = JSON.stringify([unfinished, datasetDcat('en', words, files, draft)]);
    expect(text).not.toMatch(/dateModified|dct:issued|\/download\/v/);
  });
  it('names every file with its size and hash', () => {
    const { distribution } = datasetJsonLd('en', words, files);
    expect(distribution).toHaveLength(files.length);
    for (const { contentUrl, contentSize, sha256 } of distribution) {
      expect(contentUrl).toMatch(/^http.*\/download\/latest\//);
      expect(contentSize).toMatch(/^[1-9]\d* B$/);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });
  it.each(['en', 'ru'] as const)('in %s: measures each thing in each unit once, within what was published', (lang) => {
    const variables = datasetJsonLd(lang, words, files).variableMeasured;
    const keys = variables.map(({ propertyID, unitText }) => `${propertyID} ${unitText}`);
    expect(keys.toSorted()).toEqual(
      [...new Set(dataset.figures.map(({ measure, unit }) => `${measure} ${unit}`))].toSorted(),
    );
    for (const variable of variables) {
      const { propertyID, unitText, name, description, measurementTechnique } = variable;
      const own = dataset.figures.filter(({ measure, unit }) => measure === propertyID && unit === unitText);
      const numbers = own.flatMap(({ measured }) => numbersOf(measured));
      expect('maxValue' in variable && variable.maxValue, propertyID).toBe(numbers.length > 0 && Math.max(...numbers));
      const { title, about } = sayMeasureWords(own[0]?.measure ?? 'sample-size', lang);
      expect({ name, description }).toEqual({ name: title, description: about });
      expect(measurementTechnique).toHaveLength(new Set(own.map(({ counted_by }) => counted_by)).size);
    }
  });
  it('expands as JSON-LD, DCAT too', async () => {
    const node = await expanded(datasetJsonLd('en', words, files));
    expect(node['@type']).toEqual(['https://schema.org/Dataset']);
    expect(node['https://schema.org/distribution']).toHaveLength(files.length);
    const dcat = await expanded(datasetDcat('en', words, files));
    expect(dcat['@type']).toEqual(['http://www.w3.org/ns/dcat#Dataset']);
    expect(dcat['http://www.w3.org/ns/dcat#distribution']).toHaveLength(files.length);
  });
  it('as DCAT gives the type of everything it refers to, as DCAT-AP requires', () => {
    const dcat = datasetDcat('en', words, files);
    expect(dcat).toMatchObject({
      'dct:publisher': { '@type': 'foaf:Agent' },
      'dct:license': { '@type': 'dct:LicenseDocument' },
      'dcat:landingPage': { '@type': 'foaf:Document' },
    });
    for (const one of dcat['dcat:distribution'])
      expect(one).toMatchObject({
        'dcat:accessURL': { '@id': expect.stringMatching(/^https?:/) },
        'dcat:mediaType': { '@id': expect.stringMatching(/^https:.*\/[a-z]+\/[a-z.+-]+$/), '@type': 'dct:MediaType' },
        'spdx:checksum': {
          'spdx:algorithm': { '@type': 'spdx:ChecksumAlgorithm' },
          'spdx:checksumValue': { '@value': expect.stringMatching(/^[0-9a-f]{64}$/), '@type': 'xsd:hexBinary' },
        },
      });
  });
});

describe('parts of it as JSON-LD', () => {
  it('a chart: a dataset that is part of ours', async () => {
    for (const chart of charts) {
      const node = await expanded(chartJsonLd(chart, 'en'));
      expect(node['https://schema.org/isPartOf']).toBeTruthy();
    }
  });
  it('a figure: bounds where there are bounds, words where there are words, never a made-up number', () => {
    expect(figureJsonLd(figure('total-moscowtimes-range'), 'en').value).toMatchObject({
      minValue: 700_000,
      maxValue: 1_500_000,
    });
    expect(figureJsonLd(figure('total-moscowtimes-range'), 'en').value).not.toHaveProperty('value');
    expect(figureJsonLd(figure('total-moscowtimes-range'), 'en').measuredProperty.name).toBe('Left since the invasion');
    expect(figureJsonLd(figure('nyt-return-if-war-ends'), 'en').value).toBe('a small share, no number');
  });
});

describe('a chart for search engines', () => {
  it.each(charts.map((chart) => [chart.slug, chart] as const))(
    '%s: the minima and maxima of its own file',
    async (slug, chart) => {
      const files = await currentFiles(charts);
      const file = files.find(({ path }) => path === `charts/${slug}.csv`);
      const rows: Record<string, string>[] = parse(file ? textOf(file) : '', { columns: true });
      const numbers = rows.flatMap((row) =>
        ['value_point', 'value_low', 'value_high'].flatMap((cell) => (row[cell] ? [Number(row[cell])] : [])),
      );
      const said = chartJsonLd(chart, 'en').variableMeasured.flatMap((one) =>
        'minValue' in one ? [Number(one.minValue), Number(one.maxValue)] : [],
      );
      expect([Math.min(...said), Math.max(...said)]).toEqual([Math.min(...numbers), Math.max(...numbers)]);
    },
  );
});
