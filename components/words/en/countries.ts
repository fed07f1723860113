/** The words of country pages. */
export const countriesPage = {
  title: 'Countries',
  lead: 'How many Russians are in each country, over time, and by whose count. Countries with at least three figures have a page.',
  columns: ['Country', 'Latest count of people there', 'As of, and by whom', 'Figures'],
  none: 'no number',
  /** Figures, sources, and the years they cover. */
  scope: (figures: number, sources: number, years: string) =>
    `${figures} figures from ${sources} ${sources === 1 ? 'source' : 'sources'}, ${years}`,
  years: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  cards: 'People there',
  card: {
    there: 'Came since the invasion, still there',
    residents: 'Residents, whenever they came',
  },
  by: (publisher: string, date: string) => `${publisher}, as of ${date}`,
  claim: 'An official’s claim.',
  different: 'A different count: do not subtract one from the other.',
  repeats: (publisher: string, date: string) => `The same number as ${publisher}’s of ${date}.`,
  noPicture: 'No measure has two numbers here, so there is no chart over time. The figures are in the table.',
  conflicts: 'What disagrees, and why',
  table: (count: number) => `All ${count} figures`,
  tableColumns: ['What', 'Value', 'Period', 'Publisher', 'Confidence'],
  sources: 'Sources',
  explore: 'Explore these figures',
  before: 'Previous',
  after: 'Next',
  around: 'Other countries',
};
