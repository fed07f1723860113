/** Checkers of descriptions and citations: CSV on the Web, OpenAPI, DCAT-AP, reference managers. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { csvwPath } from '../../../data/files/csvw';
import { triplesOf } from '../../../data/files/read-csvw';
import { LANGS } from '../../../data/vocabulary';
import { type Folder, tablesOf } from './folder';
import { type Line, notRun, resultLine } from './line';
import { outputOf, packageVersion, versionIn } from './programs';

/** Our CSV on the Web reader: whether it binds every filled cell of the CSV to its column. */
export async function csvwReader({ root, paths }: Folder): Promise<Line> {
  const text = (path: string) => readFileSync(join(root, 'files', path), 'utf8');
  const csvs = tablesOf(paths, '.csv');
  const faults: string[] = [];
  let bound = 0;
  for (const path of csvs) {
    const rows: string[][] = parse(text(path), { from_line: 2 });
    const filled = rows.flat().filter((cell) => cell !== '').length;
    const triples = await triplesOf(path, text(path), text(csvwPath(path)));
    const cells = triples.filter(({ predicate }) => /^https:\/\/example\.org\/.*#/.test(predicate.value)).length;
    bound += cells;
    if (cells !== filled) faults.push(`${path}: ${cells} of ${filled} cells`);
  }
  const of = {
    checker: 'rdf-parser-csvw',
    version: packageVersion('rdf-parser-csvw'),
    files: `${csvs.length} CSV files by their descriptions`,
  };
  return resultLine(of, faults, `${bound} cells bound and typed, none left`);
}

/** `tools` is the folder of packages installed for this run; null when they could not be installed. */
export function redocly({ root }: Folder, tools: string | null): Line {
  const files = 'openapi.json';
  if (tools === null) return notRun('redocly lint', files, 'the npm registry did not give @redocly/cli');
  const cli = join(tools, '@redocly', 'cli', 'bin', 'cli.js');
  const out = outputOf('sh', [
    '-c',
    `'${process.execPath}' '${cli}' lint --format=json '${join(root, files)}' || true`,
  ]);
  const { problems }: { problems: readonly { ruleId: string; message: string }[] } = JSON.parse(
    out?.slice(out.indexOf('{')) ?? '{"problems":[{"ruleId":"redocly","message":"it ended with an error"}]}',
  );
  const faults = problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
  const of = { checker: 'redocly lint', version: packageVersion('@redocly/cli', tools), files };
  return resultLine(of, faults, 'no error and no warning by the recommended rules');
}

type Quads = Iterable<unknown>;
type Result = {
  readonly path: { readonly value: string } | null;
  readonly message: readonly { readonly value: string }[];
};
type Validator = {
  validate(data: Quads): Promise<{ readonly conforms: boolean; readonly results: readonly Result[] }>;
};
type Shacl = {
  readonly default: new (shapes: Quads, options: { factory: unknown }) => Validator;
};

/**
 * The description for catalogues against the shapes of DCAT-AP, which we may not ship: DCAT_AP_SHAPES names their
 * files.
 */
export async function shacl({ root }: Folder, tools: string | null): Promise<readonly Line[]> {
  const checker = 'rdf-validate-shacl';
  const named = (process.env.DCAT_AP_SHAPES ?? '').split(delimiter).filter(Boolean);
  const files = LANGS.map((lang) => `dcat.${lang}.json`);
  if (named.length === 0) return [notRun(checker, files.join(', '), 'DCAT_AP_SHAPES names no file of shapes')];
  if (tools === null) return [notRun(checker, files.join(', '), `the npm registry did not give ${checker}`)];
  const require = createRequire(join(tools, 'x.js'));
  const { Parser }: { Parser: new (options: object) => { parse(text: string): unknown[] } } = require('n3');
  const load = <T>(name: string): Promise<T> => import(require.resolve(name));
  const { default: factory } = await load<{ default: { dataset(quads: unknown[]): Quads } }>('@zazuko/env');
  const { default: Shapes } = await load<Shacl>(checker);
  const quads = (text: string) => factory.dataset(new Parser({ factory }).parse(text));
  return Promise.all(
    named.map(async (shapes) => {
      const text = readFileSync(shapes, 'utf8');
      const judge = new Shapes(quads(text), { factory });
      const [, release = ''] = /DCAT-AP\/releases\/(\d+(?:\.\d+)+)/.exec(text) ?? [];
      const faults: string[] = [];
      for (const file of files) {
        const described = JSON.parse(readFileSync(join(root, file), 'utf8'));
        const triples = await jsonld.toRDF(described, { format: 'application/n-quads' });
        const { conforms, results } = await judge.validate(quads(String(triples)));
        if (!conforms)
          faults.push(...results.map(({ path, message }) => `${file}: ${path?.value} ${message[0]?.value ?? ''}`));
      }
      const of = { checker, version: packageVersion(checker, tools), files: files.join(', ') };
      return resultLine(of, faults, `conform to ${shapes.split(/[\\/]/).at(-1)} of DCAT-AP ${release}`.trim());
    }),
  );
}

export function citationJs({ root, cites }: Folder): Line {
  const own = cites.filter((path) => /\.(bib|ris|csl\.json)$/.test(path));
  const faults = own.flatMap((path) => {
    try {
      const { data } = new Cite(readFileSync(join(root, path), 'utf8'));
      return data.length === 1 ? [] : [`${path}: ${data.length} entries`];
    } catch (error) {
      return [`${path}: ${String(error)}`];
    }
  });
  const of = {
    checker: 'citation-js',
    version: packageVersion('@citation-js/core'),
    files: `${own.length} citations (.bib, .ris, .csl.json)`,
  };
  return resultLine(of, faults, 'one entry in each');
}

export function cffconvert({ root, cites }: Folder): Line {
  const own = cites.filter((path) => path.endsWith('.cff'));
  const files = `${own.length} citations (.cff)`;
  const version = versionIn(outputOf('cffconvert', ['--version']));
  if (version === null) return notRun('cffconvert', files, 'it is not installed (PyPI: cffconvert)');
  const faults = own.filter((path) => outputOf('cffconvert', ['--validate', '-i', join(root, path)]) === null);
  return resultLine({ checker: 'cffconvert', version, files }, faults, 'valid');
}
