import type { Chapter } from '../chapter';

export const howManyLeft: Chapter = {
  id: 'how-many-left',
  charts: ['how-many', 'total-estimates'],
  text: {
    title: 'How many left',
    finding:
      '{nyt-total-fled|cap} left Russia after it invaded Ukraine, says The New York Times. Nobody knows the exact number.',
    paragraphs: [
      {
        text: 'Russia does not publish how many of its citizens have emigrated. So researchers add up what other countries record: [[crossing|border crossings]], [[permit|residence permits]], asylum claims. One person can appear in two of these lists, or in none.',
      },
      {
        text: 'That is why totals differ. Some count every [[emigrant|emigrant]] who left up to a certain day. Some count the first year only. One, by the news site The Bell, counts those still abroad and found {total-thebell-2024}. They answer different questions, so the article’s figure is neither confirmed nor refuted by the others.',
      },
    ],
  },
};
