/** Time and memory of a build, and how both grow with the number of charts and figures. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { charts } from '../../../components/charts';
import { dataset } from '../../../data/dataset';
import { copyTree } from './build/copy-tree';
import { growCharts, growFigures } from './build/grow';
import { runBuild } from './build/run-build';
import { cell, type Section } from './section';

export type Size = { readonly charts: number; readonly figures: number };

const NOW: Size = { charts: charts.length, figures: dataset.figures.length };
export const SIZES: readonly Size[] = [NOW, { ...NOW, charts: 200 }, { ...NOW, figures: 3500 }];
/** Takes most of an hour, so it runs only by name. */
export const LARGEST: readonly Size[] = [{ ...NOW, figures: 35_000 }];

export async function benchBuild(sizes: readonly Size[], heading: string): Promise<Section> {
  const rows: string[][] = [];
  const notes: string[] = [];
  for (const size of sizes) {
    const name = `${size.charts} charts, ${size.figures.toLocaleString('en')} figures`;
    console.error(`building with ${name}`);
    const tree = copyTree();
    try {
      growCharts(tree, size.charts);
      growFigures(tree, size.figures);
      const { seconds, peakBytes, steps } = await runBuild(tree);
      const { files, bytes } = sizeOf(join(tree, 'out', 'site'));
      rows.push([name, ...[seconds, peakBytes / 1024 ** 2, files, bytes / 1024 ** 2].map((number) => cell(number))]);
      notes.push(`${name}: ${steps.join('; ')}.`);
    } finally {
      rmSync(tree, { recursive: true, force: true });
    }
  }
  return {
    heading,
    about:
      'A whole `npm run build` in a temporary copy of the tree: seconds, the most memory that all its processes held at once, in MB, and the files of the site with their compressed copies, in number and in MB. More charts and figures are copies of the published ones under names of their own, so they weigh what real ones weigh; added charts have their page, embed, files and table, but no place in the story.',
    columns: ['size', 's', 'memory', 'files', 'MB'],
    rows,
    notes,
  };
}

function sizeOf(folder: string): { files: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const sizes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
