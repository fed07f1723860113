import type { Chapter } from '../chapter';

export const whatAwaitsThem: Chapter = {
  id: 'what-awaits-them',
  charts: ['repression-detentions'],
  events: [
    'event-volodin-magadan',
    'event-confiscation-law',
    'event-peskov-enemies',
    'event-duma-2025-05',
    'law-volodin-jobs',
    'law-foreign-agents-one-fine',
    'law-absentia-limits-first-reading',
  ],
  text: {
    title: 'What the Kremlin says, and does',
    finding:
      'Many Russians abroad do not expect the Kremlin to stop going after people for their views, whatever happens at the front, the article says.',
    paragraphs: [
      {
        text: 'Officials show no sign of easing off and have threatened those who left, says a summary of the article. The part of the article we could read does not have this. The dated events above are on record from other sources. A bill that passed its first reading is not yet a law.',
        summaryOnly: true,
      },
      {
        text: 'At home, detentions at protests have all but ended: the monitoring group OVD-Info logged {ovd-protest-detentions-2022} in 2022 and {ovd-protest-detentions-2024} in 2024. It links the fall to the laws of wartime, so it is no sign of consent. Criminal cases went on: {ovd-defendants-2024-02} were known to be accused by February 2024.',
      },
    ],
  },
};
