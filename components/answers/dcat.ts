import { absolute, CONTACT, downloadPath, overviewPath } from '../../data/addresses';
import { AUTHORS, LICENCE } from '../../data/cite';
import { dataset } from '../../data/dataset';
import { EDITION, folderOf } from '../../data/edition';
import type { Lang } from '../../data/vocabulary';
import { type DatasetWords, type Distribution, datasetId, daysCovered } from './json-ld';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** The European Union's authority tables, by which catalogues sort; its countries have ISO's three-letter codes. */
const EU = 'http://publications.europa.eu/resource/authority';
const THEME = {
  '@id': `${EU}/data-theme/SOCI`,
  '@type': 'skos:Concept',
  'skos:prefLabel': { '@value': 'Population and society', '@language': 'en' },
  'skos:inScheme': { '@id': `${EU}/data-theme`, '@type': 'skos:ConceptScheme', 'dct:title': 'Data theme' },
};

const LICENCE_DOCUMENT = { '@id': LICENCE.url, '@type': 'dct:LicenseDocument' };

const day = (value: string) => ({ '@value': value, '@type': 'xsd:date' });

/**
 * The dataset for data catalogues: DCAT 3 in the profile DCAT-AP 3, with its recommendations. Referenced things carry
 * their type, because validators of the profile load nothing.
 */
export function datasetDcat(lang: Lang, words: DatasetWords, files: readonly Distribution[], edition = EDITION) {
  const [first, last] = daysCovered(dataset.figures);
  const countries = [...new Set(dataset.figures.flatMap(({ place }) => place ?? []))];
  return {
    '@context': CONTEXT,
    '@id': datasetId(lang),
    '@type': 'dcat:Dataset',
    'dct:title': { '@value': words.name, '@language': lang },
    'dct:description': { '@value': words.description, '@language': lang },
    ...(edition.released && { 'dct:issued': day(edition.released) }),
    'dct:license': LICENCE_DOCUMENT,
    'dct:publisher': { '@id': absolute(overviewPath(lang)), '@type': 'foaf:Agent', 'foaf:name': AUTHORS },
    'dcat:contactPoint': {
      '@type': ['vcard:Organization', 'vcard:Kind'],
      'vcard:fn': AUTHORS,
      'vcard:hasEmail': { '@id': `mailto:${CONTACT}` },
    },
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      ...(first && { 'dcat:startDate': day(first) }),
      ...(last && { 'dcat:endDate': day(last) }),
    },
    'dct:spatial': countries.map((code) => ({ '@id': `${EU}/country/${code}`, '@type': 'dct:Location' })),
    'dcat:theme': THEME,
    'dcat:version': edition.version,
    'dcat:keyword': words.keywords.map((keyword) => ({ '@value': keyword, '@language': lang })),
    'dcat:landingPage': { '@id': datasetId(lang), '@type': 'foaf:Document' },
    'dcat:distribution': files.map(({ path, about, mediaType, bytes, sha256 }) => ({
      '@type': 'dcat:Distribution',
      'dct:title': { '@value': path },
      'dct:description': { '@value': about, '@language': 'en' },
      'dct:license': LICENCE_DOCUMENT,
      'dcat:accessURL': { '@id': datasetId(lang) },
      'dcat:downloadURL': { '@id': absolute(downloadPath(folderOf(edition), path)) },
      'dcat:mediaType': {
        '@id': `https://www.iana.org/assignments/media-types/${mediaType.split(';')[0]}`,
        '@type': 'dct:MediaType',
      },
      'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256', '@type': 'spdx:ChecksumAlgorithm' },
        'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
      },
    })),
  };
}
