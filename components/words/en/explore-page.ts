import type { Held } from '../../../data/held';

/** The explore page's words around the workbench, which has words of its own. */
export const explorePage = {
  title: 'Explore every figure',
  lead: ({ numbers, words, gaps }: Held) =>
    `All ${numbers + words + gaps} published figures in the dataset: ${numbers} numbers, ${words} in words, ${gaps} gaps. Each has its source, its date and its limits. Filter, compare, download. Words and gaps get no mark.`,
  noScript: 'The filters and the charts need JavaScript. The table below holds every figure without it.',
};
