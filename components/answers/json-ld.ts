import { groups } from 'd3';
import {
  absolute,
  chartCsvFile,
  chartPath,
  dataPath,
  downloadPath,
  figurePath,
  imagePath,
  overviewPath,
} from '../../data/addresses';
import { LICENCE } from '../../data/cite';
import { dataset, type Figure, source } from '../../data/dataset';
import type { Derived } from '../../data/derive';
import { EDITION, folderOf } from '../../data/edition';
import { bytesOf, mediaTypeOf, type PublishedFile, sha256 } from '../../data/files/published-file';
import { type Edition, lastRelease } from '../../data/releases/releases';
import { sayMeasure, sayPlace } from '../../data/say';
import { sayMeasureWords } from '../../data/say-texts';
import { dateOf, spanOf } from '../../data/span';
import { numbersOf } from '../../data/value';
import type { Lang } from '../../data/vocabulary';
import { wordingOf } from '../../data/words';
import type { AnyChart } from '../draw/chart';
import { isDerived, isEvent } from '../figure/row-facts';
import { wordsOf } from '../words';

/** A published file for search engines: `bytes` is its size, `sha256` is hexadecimal. */
export type Distribution = {
  readonly path: string;
  readonly about: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
};

/** Describes a published file for search engines. */
export function distributionOf(file: PublishedFile): Distribution {
  const { path, about } = file;
  return { path, about, mediaType: mediaTypeOf(path), bytes: bytesOf(file).byteLength, sha256: sha256(file) };
}

const CONTEXT = 'https://schema.org';

/** The dataset for search engines: schema.org, with everything that Google requires and recommends for datasets. */
export function datasetJsonLd(lang: Lang, words: DatasetWords, files: readonly Distribution[], edition = EDITION) {
  const { site } = wordsOf(lang).interface;
  const publisher = { '@type': 'Organization', name: site, url: absolute(overviewPath(lang)) };
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': datasetId(lang),
    ...words,
    url: datasetId(lang),
    identifier: absolute(downloadPath(folderOf(edition), 'datapackage.json')),
    ...versionFields(edition),
    ...(edition.released && { dateModified: edition.released }),
    inLanguage: lang,
    license: LICENCE.url,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    temporalCoverage: temporalCoverage(dataset.figures),
    spatialCoverage: places(lang).map((name) => ({ '@type': 'Place', name })),
    variableMeasured: variables(dataset.figures, lang),
    isBasedOn: dataset.sources.map((record) => ({
      '@type': 'CreativeWork',
      name: record.title,
      inLanguage: record.title_lang,
      publisher: { '@type': 'Organization', name: record.publisherIn[lang] },
      ...(record.published && { datePublished: record.published }),
      ...(record.url && { url: record.url }),
    })),
    distribution: files.map(({ path, about, mediaType, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      name: path,
      description: about,
      contentUrl: absolute(downloadPath('latest', path)),
      encodingFormat: mediaType,
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
}

/** The words about the dataset in a language. */
export type DatasetWords = {
  readonly name: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly measurementTechnique: string;
};

/** A chart: a part of the dataset that can be downloaded by itself. */
export function chartJsonLd(chart: AnyChart, lang: Lang) {
  const words = chart.words(lang);
  // From the rows of its file, so that both state the same minima and maxima.
  const rows = chart.rows(lang).flatMap(({ of }) => (isEvent(of) ? [] : [counted(of)]));
  const figures = chart.figures;
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': absolute(chartPath(lang, chart.slug)),
    name: words.title.plain,
    description: words.summary.plain,
    url: absolute(chartPath(lang, chart.slug)),
    image: absolute(imagePath(chart.slug, lang, 'light', 'png')),
    ...versionFields(EDITION),
    inLanguage: lang,
    license: LICENCE.url,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: wordsOf(lang).interface.site },
    isPartOf: { '@id': datasetId(lang) },
    temporalCoverage: temporalCoverage(figures),
    variableMeasured: variables(rows, lang),
    distribution: {
      '@type': 'DataDownload',
      contentUrl: absolute(downloadPath('latest', chartCsvFile(chart.slug, lang))),
      encodingFormat: 'text/csv',
    },
  };
}

/** One figure: an observation with its bounds. Words and gaps have no number here either. */
export function figureJsonLd(figure: Figure, lang: Lang) {
  const { publisherIn, url } = source(figure.source_id);
  const { statement, population } = figure.text[lang];
  return {
    '@context': CONTEXT,
    '@type': 'Observation',
    '@id': absolute(figurePath(lang, figure.id)),
    name: statement,
    description: `${sayMeasure(figure, lang)}. ${population}`,
    url: absolute(figurePath(lang, figure.id)),
    identifier: figure.id,
    inLanguage: lang,
    ...(dateOf(figure) && { observationDate: dateOf(figure)?.last }),
    ...(figure.place && { observationAbout: { '@type': 'Place', name: sayPlace(figure.place, lang) } }),
    measuredProperty: { '@type': 'Property', ...named(figure, lang) },
    measurementTechnique: wordingOf(lang).counters[figure.counted_by],
    value: quantityOf(figure, lang),
    isPartOf: { '@id': datasetId(lang) },
    isBasedOn: {
      '@type': 'CreativeWork',
      publisher: { '@type': 'Organization', name: publisherIn[lang] },
      ...(url && { url }),
    },
  };
}

/** A number of our arithmetic: our observation, based on the published figures that go into it. */
export function derivedJsonLd(of: Derived, lang: Lang) {
  const url = absolute(figurePath(lang, of.id));
  return {
    '@context': CONTEXT,
    '@type': 'Observation',
    '@id': url,
    name: `${wordsOf(lang).interface.chart.derived}: ${of.formula(lang)}`,
    description: `${sayMeasure(of, lang)}. ${of.population(lang)}`,
    url,
    identifier: of.id,
    inLanguage: lang,
    ...(of.counted && { measuredProperty: { '@type': 'Property', ...named({ measure: of.counted }, lang) } }),
    value: quantityOf(of, lang),
    isPartOf: { '@id': datasetId(lang) },
    isBasedOn: of.inputs.map(({ id }) => ({ '@id': absolute(figurePath(lang, id)) })),
  };
}

/** Version and date of publication; a draft has the date of the release it continues. */
function versionFields({ version, released }: Edition) {
  const datePublished = released ?? lastRelease.released;
  return { version, datePublished, ...(released ? {} : { creativeWorkStatus: 'Draft' }) };
}

/** The identifier of the dataset in a language: the address of its page. */
export const datasetId = (lang: Lang) => absolute(dataPath(lang));

function quantityOf(figure: Figure | Derived, lang: Lang) {
  const { measured, unit } = figure;
  const quantity = { '@type': 'QuantitativeValue', unitText: unit };
  switch (measured.kind) {
    case 'point':
      return { ...quantity, value: measured.at };
    case 'range':
      return { ...quantity, minValue: measured.low, maxValue: measured.high };
    case 'at-least':
      return { ...quantity, minValue: measured.low };
    case 'at-most':
      return { ...quantity, maxValue: measured.high };
    case 'word':
    case 'missing':
      return sayMeasure(figure, lang);
  }
}

/** What is counted, as a property: schema.org has no closed list of these, so its code, name and definition. */
function named({ measure }: Pick<Figure, 'measure'>, lang: Lang) {
  const { title, about } = sayMeasureWords(measure, lang);
  return { name: title, description: about };
}

type Counted = Pick<Figure, 'measure' | 'unit' | 'measured' | 'counted_by'>;

/** A row's own number; a number of ours is counted as its inputs are. */
function counted(of: Figure | Derived): Counted {
  if (!isDerived(of)) return of;
  const [first] = of.inputs;
  if (!first) throw new RangeError(`no inputs: ${of.id}. A number of ours needs published inputs.`);
  const { measure, counted_by } = first;
  return { measure, counted_by, unit: of.unit, measured: of.measured };
}

/** One variable for each unit of a measure: who counted, and the least and the greatest number published. */
function variables(figures: readonly Counted[], lang: Lang) {
  const say = wordingOf(lang);
  return groups(figures, ({ measure, unit }) => `${measure} ${unit}`).flatMap(([, own]) => {
    const [first] = own;
    if (!first) return [];
    const numbers = own.flatMap(({ measured }) => numbersOf(measured));
    return {
      '@type': 'PropertyValue',
      ...named(first, lang),
      propertyID: first.measure,
      measurementTechnique: [...new Set(own.map(({ counted_by }) => say.counters[counted_by]))],
      unitText: first.unit,
      ...(numbers.length > 0 && { minValue: Math.min(...numbers), maxValue: Math.max(...numbers) }),
    };
  });
}

/** The first and the last day that figures are about; undefined where unknown. */
export function daysCovered(
  figures: readonly Figure[],
): readonly [first?: string | undefined, last?: string | undefined] {
  const days = figures.map(spanOf).flatMap(({ first, last }) => [first, last]);
  const known = days.filter((day) => day !== null).sort();
  return [known[0], known.at(-1)];
}

/** The same as an ISO 8601 interval. */
function temporalCoverage(figures: readonly Figure[]): string {
  const [first = '..', last = '..'] = daysCovered(figures);
  return `${first}/${last}`;
}

const places = (lang: Lang) => [
  ...new Set(dataset.figures.flatMap(({ place }) => (place === null ? [] : [sayPlace(place, lang)]))),
];
