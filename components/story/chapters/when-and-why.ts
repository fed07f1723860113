import type { Chapter } from '../chapter';

export const whenAndWhy: Chapter = {
  id: 'when-and-why',
  charts: ['when-they-left'],
  text: {
    title: 'When they left, and why',
    finding:
      'People left in two waves: after the invasion of {event-invasion}, and after the [[call-up|call-up]] of {event-mobilisation}.',
    paragraphs: [
      {
        text: 'In the two weeks after the call-up was announced, Kazakhstan counted {mob-kaz-entered} from Russia coming in, and {mob-kaz-left} leaving in the same days. They need not be the same people: tourists and drivers are among them. [[chart:mobilisation-fortnight|A chart of that fortnight]] shows its neighbours too.',
      },
      {
        text: 'Asked in 2024 for their main reason for leaving, {int-third-mobilisation} of those surveyed by OutRush named the risk of being called up.',
      },
      {
        text: 'The summary says that those who doubt a deal left {summary-left-early|bare}. The article says something else: it speaks of Russians who fled in the early months, not of when most did.',
        from: 'summary',
      },
    ],
  },
};
