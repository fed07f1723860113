/** Checkers of descriptors and packages: Data Package, CSV on the Web, JSON Schema, checksums. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Package } from 'datapackage';
import { unzipSync } from 'fflate';
import type { Folder } from './folder';
import { type Line, notRun, resultLine } from './line';
import { outputOf, packageVersion, pythonWith, versionIn } from './programs';

const read = (root: string, path: string) => readFileSync(join(root, 'files', path));

const zipsOf = ({ paths }: Folder) => paths.filter((path) => path.endsWith('.zip'));

export async function dataPackage(folder: Folder): Promise<Line> {
  const zips = zipsOf(folder);
  const faults: string[] = [];
  for (const path of zips) {
    const read = await Package.load(join(folder.root, 'files', path));
    faults.push(...read.errors.map(({ message }) => `${path}: ${message}`));
  }
  const of = {
    checker: 'datapackage.js',
    version: packageVersion('datapackage'),
    files: `${zips.length} packages (.zip)`,
  };
  return resultLine(of, faults, 'valid for a reader of version 1');
}

/** Unpacks a zip beside the files, under its name without the extension; returns the folder. */
function unpacked({ root }: Folder, path: string): string {
  const target = join(root, 'unpacked', path.replace(/\.zip$/, ''));
  for (const [name, body] of Object.entries(unzipSync(read(root, path)))) {
    mkdirSync(dirname(join(target, name)), { recursive: true });
    writeFileSync(join(target, name), body);
  }
  return target;
}

export function profile(folder: Folder): Line {
  const zips = zipsOf(folder);
  const files = `${zips.length} datapackage.json`;
  const at = process.env.DATA_PACKAGE_PROFILE;
  if (!at) return notRun('Data Package 2.0 profile, by ajv', files, 'DATA_PACKAGE_PROFILE names no file');
  const ajv = new Ajv({ strict: false, logger: false });
  addFormats.default(ajv);
  const check = ajv.compile(JSON.parse(readFileSync(at, 'utf8')));
  const faults = zips.flatMap((path) => {
    check(JSON.parse(readFileSync(join(unpacked(folder, path), 'datapackage.json'), 'utf8')));
    return (check.errors ?? []).map(({ instancePath, message }) => `${path}${instancePath}: ${message}`);
  });
  const of = { checker: 'Data Package 2.0 profile, by ajv', version: packageVersion('ajv'), files };
  return resultLine(of, faults, 'valid');
}

export function frictionless(folder: Folder): Line {
  const zips = zipsOf(folder);
  const files = `${zips.length} packages, unpacked`;
  const found = pythonWith('frictionless');
  if (!found) return notRun('frictionless', files, 'it is not installed (PyPI: frictionless)');
  const faults = zips.filter(
    (path) =>
      outputOf(found.python, ['-m', 'frictionless', 'validate', join(unpacked(folder, path), 'datapackage.json')]) ===
      null,
  );
  return resultLine({ checker: 'frictionless', version: found.version, files }, faults, 'valid');
}

export function csvwValidate({ root, paths }: Folder): Line {
  const described = paths.filter((path) => path.endsWith('csv-metadata.json'));
  const files = `${described.length} *csv-metadata.json`;
  const found = pythonWith('csvw');
  if (!found) return notRun('csvwvalidate', files, 'it is not installed (PyPI: csvw)');
  const faults = described.filter((path) => outputOf('csvwvalidate', [join(root, 'files', path)]) === null);
  return resultLine({ checker: 'csvwvalidate', version: found.version, files }, faults, 'valid');
}

export function jsonSchema({ root, paths }: Folder): readonly Line[] {
  const schemas = paths.filter((path) => path.endsWith('.schema.json'));
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const json = (path: string) => JSON.parse(read(root, path).toString());
  const whole = schemas.flatMap((path) => {
    const check = ajv.compile(json(path));
    check(json(path.replace('.schema', '')));
    return (check.errors ?? []).map(({ instancePath, message }) => `${path}${instancePath}: ${message}`);
  });
  let lines = 0;
  const rows = schemas.flatMap((path) => {
    const { $defs } = json(path);
    const [row = ''] = Object.keys($defs);
    const check = ajv.compile({ $ref: `#/$defs/${row}`, $defs });
    const own = read(root, path.replace('.schema.json', '.jsonl')).toString().trim().split('\n');
    lines += own.length;
    return own.flatMap((line, i) => (check(JSON.parse(line)) ? [] : [`${path}, line ${i + 1}`]));
  });
  const of = { checker: 'ajv', version: packageVersion('ajv') };
  return [
    resultLine(
      { ...of, files: `${schemas.length} *.json by their *.schema.json` },
      whole,
      'valid, the schemas too (strict)',
    ),
    resultLine({ ...of, files: `${schemas.length} *.jsonl, line by line` }, rows, `${lines} lines valid`),
  ];
}

export function sha256sum({ root, paths }: Folder): Line {
  const files = 'SHA256SUMS';
  const version = versionIn(outputOf('sha256sum', ['--version']));
  if (version === null) return notRun('sha256sum', files, 'it is not installed (GNU coreutils)');
  const out = outputOf('sh', ['-c', `cd '${join(root, 'files')}' && sha256sum --check SHA256SUMS`]);
  const well = out?.match(/: OK$/gm)?.length ?? 0;
  const faults = well === paths.length - 1 ? [] : [`${paths.length - 1 - well} files differ or are not named`];
  return resultLine({ checker: 'sha256sum --check', version, files }, faults, `${well} files OK`);
}
