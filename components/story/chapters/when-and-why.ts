import type { Chapter } from '../chapter';

export const whenAndWhy: Chapter = {
  id: 'when-and-why',
  charts: ['when-they-left', 'mobilisation-fortnight'],
  events: ['event-invasion', 'event-mobilisation', 'event-mobilisation-end'],
  text: {
    title: 'When they left, and why',
    finding:
      'People left in two waves: after the invasion of {event-invasion}, and after the [[call-up|call-up]] of {event-mobilisation}.',
    paragraphs: [
      {
        text: 'In the two weeks after the call-up was announced, Kazakhstan alone counted {mob-kaz-entered} from Russia coming in, and {mob-kaz-left} leaving in the same days. They need not be the same people. Tourists, drivers and people passing through are among them.',
      },
      {
        text: 'Asked in 2024 for their main reason to leave, {int-third-mobilisation} of the people in the OutRush survey named the risk of being called up.',
      },
      {
        text: 'A summary of the article says that those who doubt a deal left {summary-left-early|bare}. The article says something else: it speaks of Russians who fled in the early months, not of when most did.',
        summaryOnly: true,
      },
    ],
  },
};
