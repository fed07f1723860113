import { absolute, downloadPath } from '../../data/addresses';
import { LICENCE } from '../../data/cite';
import { EDITION, folderOf } from '../../data/edition';
import type { Lang } from '../../data/vocabulary';
import { type DatasetWords, type Distribution, datasetId } from './json-ld';

/** The dataset for data catalogues: DCAT 3, as DCAT-AP 3 has it. */
export function datasetDcat(lang: Lang, words: DatasetWords, files: readonly Distribution[], edition = EDITION) {
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': datasetId(lang),
    '@type': 'dcat:Dataset',
    'dct:title': { '@value': words.name, '@language': lang },
    'dct:description': { '@value': words.description, '@language': lang },
    ...(edition.released && { 'dct:issued': { '@value': edition.released, '@type': 'xsd:date' } }),
    'dct:license': { '@id': LICENCE.url },
    'dcat:version': edition.version,
    'dcat:keyword': words.keywords.map((keyword) => ({ '@value': keyword, '@language': lang })),
    'dcat:landingPage': { '@id': datasetId(lang) },
    'dcat:distribution': files.map(({ path, about, mediaType, bytes, sha256 }) => ({
      '@type': 'dcat:Distribution',
      'dct:title': { '@value': path },
      'dct:description': { '@value': about, '@language': 'en' },
      'dcat:accessURL': { '@id': datasetId(lang) },
      'dcat:downloadURL': { '@id': absolute(downloadPath(folderOf(edition), path)) },
      'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType.split(';')[0]}` },
      'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256' },
        'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
      },
    })),
  };
}
