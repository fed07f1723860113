import { absolute, apiListPath, downloadPath } from '../../data/addresses';

/** A way to load the figures, to paste. `figures` then has the rows. */
export type LoadSnippet = {
  readonly tool: string;
  readonly library: string | null;
  readonly language: string;
  readonly code: string;
  /** Whether it is in the first screen of the data page: one for each kind of reader. */
  readonly first?: boolean;
};

/** One for each tool that users asked for. Tests run those that the machine has, and compare what they load. */
export function loadSnippets(): readonly LoadSnippet[] {
  const csv = absolute(downloadPath('latest', 'figures.csv'));
  const parquet = absolute(downloadPath('latest', 'figures.parquet'));
  return [
    {
      tool: 'JavaScript',
      library: 'd3',
      language: 'js',
      code: `import { autoType, csv } from 'd3';\nconst figures = await csv('${csv}', autoType);`,
    },
    {
      tool: 'JavaScript',
      first: true,
      library: null,
      language: 'js',
      code: `const { figures } = await (await fetch('${absolute(apiListPath('figures'))}')).json();`,
    },
    {
      tool: 'Python',
      first: true,
      library: 'pandas',
      language: 'python',
      code: `import pandas as pd; figures = pd.read_csv('${csv}')`,
    },
    { tool: 'R', first: true, library: null, language: 'r', code: `figures <- read.csv('${csv}')` },
    { tool: 'DuckDB', library: null, language: 'sql', code: `SELECT * FROM '${parquet}';` },
    { tool: 'Shell', library: null, language: 'sh', code: `curl -O ${csv}` },
  ];
}
