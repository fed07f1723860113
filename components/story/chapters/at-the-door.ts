import type { Chapter } from '../chapter';

export const atTheDoor: Chapter = {
  id: 'at-the-door',
  charts: ['georgia-in-out', 'german-protection'],
  text: {
    title: 'What host countries recorded',
    finding: 'Each country keeps its own book: arrivals, permits, asylum cases. The books can’t be added up.',
    paragraphs: [
      {
        text: 'Georgia counts people who were there for about half a year. The European Union counts [[chart:eu-permits|first permits]], for work, study or family as well as for safety. The United States count [[chart:us-border|encounters at the border]], which are events and not people.',
      },
      {
        text: 'None of these numbers says how many people fled. Together they show that doors opened, and that some closed again. In Germany, of the cases of Russian men of military age that were [[on-the-merits|examined on the merits]], the share that ended in protection fell from {deu-protection-2022} in 2022 to {deu-protection-2024-01} in January 2024.',
      },
    ],
  },
};
