/** Office programs and statistics programs, which take whole files. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Folder } from './folder';
import { type Line, notRun, resultLine } from './line';
import { outputOf, pythonWith, versionIn } from './programs';

/** LibreOffice's options for reading a CSV: the code of the separator, double quotes, UTF-8, from line one. */
const SEPARATORS = { comma: '44,34,76,1', semicolon: '59,34,76,1' } as const;

const SHEETS = [
  { path: 'figures.csv', separator: SEPARATORS.comma },
  { path: 'figures.excel.csv', separator: SEPARATORS.comma },
  { path: 'figures.ru.excel.csv', separator: SEPARATORS.semicolon },
  { path: 'wartime-exodus.xlsx', separator: null },
  { path: 'wartime-exodus.ru.xlsx', separator: null },
] as const;

export function libreOffice({ root }: Folder): readonly Line[] {
  const version = versionIn(outputOf('soffice', ['--version']));
  const rows: string[][] = parse(readFileSync(join(root, 'files', 'figures.csv')));
  return SHEETS.map(({ path, separator }) => {
    if (version === null) return notRun('LibreOffice', path, 'it is not installed (Debian: libreoffice-calc)');
    const target = mkdtempSync(join(root, 'office-'));
    const infilter = separator === null ? [] : [`--infilter=Text - txt - csv (StarCalc):${separator}`];
    const input = join(root, 'files', path);
    const profile = `-env:UserInstallation=file://${join(root, 'office-profile')}`;
    outputOf('soffice', [profile, '--headless', ...infilter, '--convert-to', 'fods', '--outdir', target, input]);
    const sheet = readFileSync(join(target, path.replace(/\.\w+$/, '.fods')), 'utf8');
    const ids = rows.slice(1).filter(([id]) => !sheet.includes(`>${id}<`)).length;
    const faults = [
      ...(sheet.includes('table:formula') ? ['a cell is a formula'] : []),
      ...(ids > 0 ? [`${ids} figures are missing`] : []),
    ];
    return resultLine(
      { checker: 'LibreOffice', version, files: path },
      faults,
      `opens, ${rows.length - 1} figures, no formula`,
    );
  });
}

const SDMX = `
import sys, pysdmx.io
message = pysdmx.io.read_sdmx(sys.argv[1], validate=False)
print(sum(len(one.data) for one in message.data))
`;

export function sdmx({ root }: Folder): Line {
  const files = 'figures.sdmx.csv';
  const found = pythonWith('pysdmx');
  if (!found) return notRun('pysdmx', files, 'it is not installed (PyPI: pysdmx[data])');
  const rows: string[][] = parse(readFileSync(join(root, 'files', files)));
  const out = outputOf(found.python, ['-c', SDMX, join(root, 'files', files)]);
  const faults = Number(out) === rows.length - 1 ? [] : [`${out?.trim() ?? 'no'} rows of ${rows.length - 1}`];
  return resultLine({ checker: 'pysdmx', version: found.version, files }, faults, `${rows.length - 1} observations`);
}
