import type { Chapter } from '../chapter';

export const whereTheyWent: Chapter = {
  id: 'where-they-went',
  charts: ['destinations-map'],
  text: {
    title: 'Where they went',
    finding:
      'Most of those whom The Bell counted are in a handful of countries. Where we have no count, we show no number.',
    paragraphs: [
      {
        text: 'The Bell asked {bell-2024-countries} for their numbers. As of July 2024 Armenia comes first with {bell-2024-arm}, then Kazakhstan and Israel with {bell-2024-kaz} each. The same count [[chart:destinations|as a list]] names every country.',
      },
      {
        text: 'The list has holes. The United Arab Emirates are left out, and Thailand, Indonesia, Azerbaijan, Cyprus and Portugal gave nothing or only part. A hatched sign means that we could read no published number. It does not mean that no one went there.',
      },
      {
        text: 'The first country was not always the last. In one survey {ranepa-stayed-first} still lived in [[chart:first-stop|the country they went to first]], and {ranepa-moved} had moved to another one abroad. [[chart:moved-on|Who moved on, and from where]], has a chart of its own.',
      },
    ],
  },
};
