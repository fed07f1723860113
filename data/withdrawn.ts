/** A record that was released and then taken back. Its addresses go on answering: they say so, and why. */
export type Withdrawn = {
  readonly id: string;
  /** The last version that has it. It stays in that version's files, as they never change. */
  readonly lastIn: string;
  /** The source whose number it was. */
  readonly source_id: string;
  /** The anchor in the story where what it told stands now. */
  readonly toldAt: string;
  readonly text: WithdrawnText;
};
export type WithdrawnText = {
  readonly reason: string;
  /** Where what it told can be read now. */
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

/** Whether an id was a figure's and was taken back. It is never given to another. */
export const isWithdrawn = (id: string) => withdrawn.some((one) => one.id === id);
