import type { Chapter } from '../chapter';

export const whatAwaitsThem: Chapter = {
  id: 'what-awaits-them',
  charts: ['repression-detentions'],
  text: {
    title: 'What the Kremlin says, and does',
    finding: 'Fewer people are detained at protests in Russia. That does not mean that it is safe to go back.',
    paragraphs: [
      {
        text: 'Many Russians abroad do not expect the Kremlin to stop going after people for their views, whatever happens at the front.',
        from: 'article',
      },
      {
        text: 'Officials show no wish to ease anything, and threaten those who left, the summary says.',
        from: 'summary',
      },
      {
        text: 'On record from other sources are these. On {event-volodin-magadan} the speaker of the Duma said that emigrants who cheered attacks on Russia could expect Magadan. A law of {event-confiscation-law} lets the state take property from people convicted of “fakes” about the army. On {event-peskov-enemies} the Kremlin’s spokesman said that enemies should stay abroad and all others come back.',
      },
      {
        text: 'The monitoring group OVD-Info logged {ovd-protest-detentions-2022} at protests in 2022 and {ovd-protest-detentions-2024} in 2024. It links the fall to the laws of wartime, not to consent. Criminal cases went on: {ovd-defendants-2024-02} were known to be accused by February 2024.',
      },
    ],
  },
};
