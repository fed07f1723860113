import type { Chapter } from '../chapter';

export const sinceTheArticle: Chapter = {
  id: 'since-the-article',
  charts: ['turkey-permits'],
  text: {
    title: 'Since the article',
    finding:
      'Our record ends in spring 2026. Up to then we found talks, exchanges of prisoners and short truces, but no truce for the whole front.',
    paragraphs: [
      {
        text: 'Three rounds in Istanbul, from {peace-istanbul-1|in-month} to {peace-istanbul-3|in-month}, brought an exchange of prisoners and no cease-fire. Trump and Putin met in Alaska on {peace-alaska}. A second summit was called off on {peace-budapest-cancelled}. An American plan reached Kyiv on {peace-28-points}. Then all three sides met three times. The last round, in Geneva in {peace-geneva-2026-02|in-month}, ended without a breakthrough.',
      },
      {
        text: 'Truces of a few days were declared for Easter and for Victory Day, in 2025 and again in 2026. The last was declared on {peace-victoryday-2026}. The record does not show whether they were kept.',
      },
      {
        text: 'Moscow went on with laws against those who left. One bill, of {event-duma-2025-05}, would let it open cases against people abroad. Another, of {law-absentia-limits-first-reading}, would cut off those who evade a sentence from consulates and property deals. Both passed a first reading, which does not make them law. A law of {law-foreign-agents-one-fine} made it easier to put “foreign agents” on trial. The group Memorial counted {memorial-prisoners-2024} as political prisoners at the end of 2024, and {memorial-prisoners-2025} a year later.',
      },
      {
        text: 'Host countries grew stricter. In {tur-permits-2025-11|in-month} {tur-permits-2025-11} held a permit in Turkey. Germany’s rate of protection for Russians was {deu-protection-all-2025} from January to November 2025, after {deu-protection-all-2024} in 2024. On {eu-no-multivisas} the European Union said that most Russians who live in Russia would no longer get visas for several trips.',
      },
      {
        text: 'No newer total of those who left could be read, and no newer survey of who would return. What is said above about both holds as of April 2025.',
      },
    ],
  },
};
