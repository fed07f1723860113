/** A released record that was withdrawn. Its addresses still answer: they say so, and why. */
export type Withdrawn = {
  readonly id: string;
  /** The last version that has it, in files that never change. */
  readonly lastIn: string;
  /** The source whose number it was. */
  readonly source_id: string;
  /** The anchor in the story where its content is now. */
  readonly toldAt: string;
  readonly text: WithdrawnText;
};
export type WithdrawnText = {
  readonly reason: string;
  /** Where its content can be read now. */
  readonly now: string;
};

export const withdrawn: readonly Withdrawn[] = [
  {
    id: 'nyt-snop-turkey',
    lastIn: '1.2.0',
    source_id: 'nyt-2025-04-06',
    toldAt: 'pavel-snop',
    text: {
      reason:
        'It counted one person, whom the article names. One person is not a figure, and one story is not evidence of a pattern.',
      now: 'What he says is told in the story, as the view of one man.',
    },
  },
];

/** Whether an id was that of a withdrawn figure. Ids are never reused. */
export const isWithdrawn = (id: string) => withdrawn.some((one) => one.id === id);
