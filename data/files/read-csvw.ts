/** Reads a CSV by its description, as an independent CSV on the Web reader does. For tests and checks only. */
import { Readable } from 'node:stream';
import rdf from '@rdfjs/dataset';
import { JsonLdParser } from 'jsonld-streaming-parser';
import CsvwParser, { type Quad } from 'rdf-parser-csvw';

const CSVW = 'http://www.w3.org/ns/csvw#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** Replaces the context at www.w3.org, which must not be fetched: the terms we use, as it defines them. */
const CONTEXT = {
  '@vocab': CSVW,
  csvw: CSVW,
  xsd: XSD,
  dc: 'http://purl.org/dc/terms/',
  schema: 'http://schema.org/',
  qb: 'http://purl.org/linked-data/cube#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  url: { '@type': '@id' },
  titles: { '@id': 'csvw:title', '@container': '@language' },
  columns: { '@id': 'csvw:column', '@type': '@id', '@container': '@list' },
  datatype: { '@type': '@vocab' },
  string: 'xsd:string',
  decimal: 'xsd:decimal',
  integer: 'xsd:integer',
  date: 'xsd:date',
};

/** The cells of a CSV as triples, named and typed by its description. */
export async function triplesOf(path: string, csv: string, description: string): Promise<readonly Quad[]> {
  const own: { readonly '@context': readonly unknown[] } = JSON.parse(description);
  const text = JSON.stringify({ ...own, '@context': [CONTEXT, ...own['@context'].slice(1)] });
  const baseIRI = `https://example.org/${path}`;
  const described = Readable.from([text]).pipe(new JsonLdParser({ baseIRI: `${baseIRI}-metadata.json` }));
  const metadata = rdf.dataset(await described.toArray());
  return new CsvwParser({ metadata, baseIRI, timezone: 'utc' }).import(Readable.from([csv])).toArray();
}
