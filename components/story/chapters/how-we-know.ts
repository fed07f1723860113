import type { Chapter } from '../chapter';

export const howWeKnow: Chapter = {
  id: 'how-we-know',
  charts: [],
  text: {
    title: 'What is not known',
    finding: 'We found no full count of those who left, and no number of those who would return after a deal.',
    paragraphs: [
      {
        text: 'The survey is a [[convenience-sample|convenience sample]]: people joined through media, Telegram channels and friends, so no margin of error can be given. The article says itself that they do not represent all who left. They answered before the talks began.',
      },
      {
        text: 'Of the article we could read the opening, not the whole. What we know from a summary alone is marked so. The summary bends some of what it retells, so its claims wait for a better source.',
      },
      {
        text: 'We publish no number of our own except plain sums, and those show their arithmetic. A [[range|range]] stays a range, [[at-least|“at least”]] stays “at least”, and words stay words.',
      },
    ],
  },
};
