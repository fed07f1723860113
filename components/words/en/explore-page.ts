/** What the explore page says in English around the workbench, which has words of its own. */
export const explorePage = {
  title: 'Explore every figure',
  lead: (count: number) =>
    `All ${count} published figures in the dataset, each with its source, its date and its doubt. Choose, compare, take them away. What was said in words, or not at all, never gets a mark.`,
  noScript: 'The filters and the charts need JavaScript. The table below holds every figure without it.',
};
