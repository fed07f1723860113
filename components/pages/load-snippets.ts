import { absolute, apiFiguresPath, downloadPath } from '../../data/addresses';

/** A way to load the figures, as a reader would paste it. `figures` then holds the rows. */
export type LoadSnippet = {
  readonly tool: string;
  readonly library: string | null;
  readonly language: string;
  readonly code: string;
};

/** One for each tool that people named. Tests run each that the machine has, and compare what they load. */
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
      library: null,
      language: 'js',
      code: `const { figures } = await (await fetch('${absolute(apiFiguresPath)}')).json();`,
    },
    {
      tool: 'Python',
      library: 'pandas',
      language: 'python',
      code: `import pandas as pd\nfigures = pd.read_csv('${csv}')`,
    },
    { tool: 'R', library: null, language: 'r', code: `figures <- read.csv('${csv}')` },
    { tool: 'DuckDB', library: null, language: 'sql', code: `SELECT * FROM '${parquet}';` },
    { tool: 'Shell', library: null, language: 'sh', code: `curl -O ${csv}` },
  ];
}
