import type { Chapter } from '../chapter';

export const howManyLeft: Chapter = {
  id: 'how-many-left',
  charts: ['total-estimates'],
  text: {
    title: 'How many left',
    finding: 'The exact number is not known. Published totals differ because they count different things.',
    paragraphs: [
      {
        text: 'The New York Times gives {nyt-total-fled} as of April 2025. In the part that we could read it does not say who counted them, or how.',
        from: 'article',
      },
      {
        text: 'Russia does not publish how many of its citizens have emigrated. So researchers add up what other countries record: [[crossing|border crossings]], [[permit|residence permits]], asylum claims. One person can appear in two of these lists, or in none. The Mixed Migration Centre had given the article’s number a year before, so both may go back to one count.',
      },
      {
        text: 'Some count every [[emigrant|emigrant]] who left up to a certain day, some the first year only. The news site The Bell counted those still abroad in July 2024 and found {total-thebell-2024}. That is another question. What lies between the two numbers is not the number of those who went home.',
      },
      {
        text: 'That so many left shows how many were against the war or would not fight in it, the summary says. For the Kremlin this makes the number a sore point, in politics as in the economy.',
        from: 'summary',
      },
    ],
  },
};
