import type { Chapter } from '../chapter';

export const whatAwaitsThem: Chapter = {
  id: 'what-awaits-them',
  charts: ['repression-detentions'],
  events: ['event-volodin-magadan', 'event-confiscation-law', 'event-peskov-enemies', 'event-duma-2025-05'],
  text: {
    title: 'What the Kremlin says, and does',
    finding:
      'Many Russians abroad do not expect the Kremlin to stop going after people for their views, whatever happens at the front, the article says.',
    paragraphs: [
      {
        text: 'Officials show no sign of easing off and have threatened those who left, says a summary of the article. The part of the article we could read does not have this. The dated events above are on record from other sources.',
        summaryOnly: true,
      },
      {
        text: 'Protests at home have all but ended: the monitoring group OVD-Info logged {ovd-protest-detentions-2022} at them in 2022 and {ovd-protest-detentions-2024} in 2024. That shows fear and new laws, not consent. Criminal cases went on: {ovd-defendants-2024-02} were known to be accused by February 2024.',
      },
    ],
  },
};
