/** Enlarges a copy of the tree by repeating its records and charts, each copy under its own name. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Named = { readonly id: string };

/** Figures of every topic in their published proportions, with their Russian words. */
export function growFigures(tree: string, count: number): void {
  const folder = join(tree, 'data', 'figures');
  const topics = readdirSync(folder).map((file) => ({ file, records: readJson<readonly Named[]>(join(folder, file)) }));
  const ids = topics.flatMap(({ records }) => records.map(({ id }) => id));
  /** How many copies of the figure at this index of the whole list. */
  const copiesOf = (place: number) => Math.max(0, Math.floor((count - place - 1) / ids.length));
  for (const { file, records } of topics) {
    const grown = records.flatMap((record) => [
      record,
      ...copyNames(record.id, copiesOf(ids.indexOf(record.id))).map((id) => ({ ...record, id })),
    ]);
    writeFileSync(join(folder, file), JSON.stringify(grown));
  }
  const russian = join(tree, 'data', 'words', 'ru', 'figures.json');
  const words = readJson<Readonly<Record<string, unknown>>>(russian);
  const all = ids.flatMap((id, place) => [id, ...copyNames(id, copiesOf(place))].map((name) => [name, words[id]]));
  writeFileSync(russian, JSON.stringify(Object.fromEntries(all)));
}

/** Adds charts: a file each, with its Russian words, and a line in both lists. */
export function growCharts(tree: string, count: number): void {
  const charts = join(tree, 'components', 'charts');
  const russian = join(tree, 'components', 'translations', 'ru');
  const files = readdirSync(charts).filter((file) => file.endsWith('.tsx'));
  const added = Array.from({ length: Math.max(0, count - files.length) }, (_, i) => {
    const file = files[i % files.length];
    if (!file) throw new RangeError('components/charts has no chart to copy');
    const slug = file.replace('.tsx', '');
    const [copy = ''] = copyNames(slug, Math.floor(i / files.length) + 1).slice(-1);
    const source = readFileSync(join(charts, file), 'utf8');
    const name = /export const (\w+) = defineChart/.exec(source)?.[1];
    if (!name) throw new Error(`${file} exports no chart.`);
    writeFileSync(join(charts, `${copy}.tsx`), source.replace(`slug: '${slug}'`, `slug: '${copy}'`));
    writeFileSync(join(russian, 'charts', `${copy}.ts`), readFileSync(join(russian, 'charts', `${slug}.ts`)));
    return { copy, name, alias: `${name}${i}` };
  });
  insert(
    join(charts, 'index.ts'),
    added.map(({ copy, name, alias }) => `import { ${name} as ${alias} } from './${copy}';`),
    'readonly AnyChart[] = [',
    added.map(({ alias }) => `${alias},`),
  );
  insert(
    join(russian, 'index.ts'),
    added.map(({ copy, alias }) => `import { text as ${alias} } from './charts/${copy}';`),
    'charts: {',
    added.map(({ copy, alias }) => `'${copy}': ${alias},`),
  );
}

const copyNames = (name: string, copies: number) => Array.from({ length: copies }, (_, i) => `${name}-copy-${i + 1}`);

function insert(file: string, imports: readonly string[], after: string, lines: readonly string[]) {
  const source = readFileSync(file, 'utf8');
  if (!source.includes(after)) throw new Error(`${file} has no "${after}" to add to.`);
  const mended = source.replace(after, `${after}\n${lines.join('\n')}`);
  writeFileSync(file, `${imports.join('\n')}\n${mended}`);
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'));
}
