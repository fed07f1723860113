/** The parts we use of independent checkers that ship no types of their own. Tests only. */
declare module 'datapackage' {
  type Resource = { read(): Promise<unknown[][]>; checkRelations(): Promise<boolean> };
  export class Package {
    static load(path: string): Promise<Package>;
    readonly errors: readonly Error[];
    getResource(name: string): Resource;
  }
}

declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';

  type Term = { readonly value: string; readonly datatype?: { readonly value: string } };
  export type Quad = { readonly subject: Term; readonly predicate: Term; readonly object: Term };
  export default class Parser {
    constructor(options: { metadata: unknown; baseIRI: string; timezone: string });
    import(csv: Readable): { toArray(): Promise<Quad[]> };
  }
}

declare module '@rdfjs/dataset' {
  const factory: { dataset(quads: readonly unknown[]): unknown };
  export default factory;
}

declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    readonly data: readonly unknown[];
    format(as: 'bibliography', options: { format: 'text'; template: 'apa'; lang: 'en-US' }): string;
  }
  export const plugins: { list(): string[] };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
