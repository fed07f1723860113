import type { AnyRow, Frame } from '../draw/chart';
import type { Panel, TimeItem } from '../draw/plots/layout-timeline';
import { timeline } from '../draw/plots/timeline';
import { defineChart } from './define-chart';

const ARTICLE = 'peace-article-date';

const LANES = {
  survey: ['nyt-outrush-fieldwork-start', 'nyt-outrush-fieldwork-end'],
  officials: ['event-volodin-magadan', 'event-confiscation-law', 'event-peskov-enemies', 'event-duma-2025-05'],
  talks: [
    'peace-call-2025-02-12',
    'peace-trump-trust',
    'peace-jeddah',
    'peace-putin-conditions',
    'peace-call-2025-03-18',
    ARTICLE,
  ],
} as const;

const YEARS = { first: '2023-10-01', last: '2025-05-31' };
const TALKS = { first: '2024-06-01', last: '2025-04-30' };

/** The survey, the threats, the talks and the article, each on its day. */
export const truceTimeline = defineChart({
  slug: 'truce-timeline',
  figures: [],
  events: Object.values(LANES).flat(),
  text: {
    title: 'Emigrants answered the survey before the truce talks began',
    summary:
      'Dated events around the article of {peace-article-date}: the survey it quotes, what officials in Moscow said and did about those who left, and the talks.',
    howToRead:
      'A diamond is an event on a known day. A hatched box is a month whose day is not known: the survey ran from somewhere in the first box to somewhere in the second. The shaded weeks are enlarged below.',
    notes: [
      'The dates stand side by side because the article brings them together. The chart does not show that one event led to another.',
      'We took the dates from separate reports. Putin’s answer of {peace-putin-conditions} was read at one outlet.',
      'The bill of {event-duma-2025-05} came after the article. It passed the first of three readings, so it is no law. We found no second reading.',
      'The spokesman called his remark a personal view.',
      'The article says that talks appear to have stalled. Some retellings drop the word “appear”.',
    ],
    aside: {
      title: 'What the article leaves open',
      lines: [
        'The article says that Putin rebuffed a truce, and gives no date. The call of {peace-call-2025-03-18} is probably meant.',
        'The survey’s answers are older than the talks. They are no reaction to them.',
      ],
    },
    groups: {
      survey: { title: 'The survey in the article' },
      officials: { title: 'What officials in Moscow said and did about those who left' },
      talks: { title: 'The talks and the article' },
    },
    inside: {
      survey: 'OutRush asks emigrants',
      surveyDetail: 'only the months are known',
      surveySaid: '{nyt-outrush-fieldwork-start} to {nyt-outrush-fieldwork-end}',
      enlarged: 'The weeks of the talks, enlarged',
      article: 'the article',
    },
    labels: {
      'nyt-outrush-fieldwork-start': { name: 'The survey begins', detail: 'OutRush; only the month is known' },
      'nyt-outrush-fieldwork-end': { name: 'The survey ends', detail: 'OutRush; only the month is known' },
      'event-volodin-magadan': {
        name: 'Speaker of the Duma threatens some emigrants with Magadan',
        detail: 'words, not a law',
      },
      'event-confiscation-law': {
        name: 'Putin signs a law to take property over “fakes” about the army',
        detail: 'after a conviction',
      },
      'event-peskov-enemies': {
        name: 'Kremlin’s spokesman: enemies should stay abroad, others come back',
        detail: 'in what he called a personal view',
      },
      'event-duma-2025-05': {
        name: 'Duma passes in first reading a bill on cases against people abroad',
        detail: 'their property could be attached; no law',
      },
      'peace-call-2025-02-12': { name: 'Trump and Putin agree to begin talks', detail: 'by telephone' },
      'peace-trump-trust': { name: 'Trump: Putin will keep his word', detail: 'the article opens with this' },
      'peace-jeddah': { name: 'Ukraine accepts a truce', detail: 'in Jeddah, if Russia does the same' },
      'peace-putin-conditions': { name: 'Putin names further conditions', detail: 'no outright refusal; one outlet' },
      'peace-call-2025-03-18': {
        name: 'Putin declines a full truce',
        detail: 'agrees to pause strikes on energy sites',
      },
      [ARTICLE]: { name: 'The New York Times article', detail: 'speaks of a truce rebuffed, without a date' },
    },
  },
  rows: (_, pickEvent) =>
    Object.entries(LANES).flatMap(([group, ids]) =>
      ids.map((id) => ({ of: pickEvent(id), group, emphasis: id === ARTICLE })),
    ),
  headline: [...LANES.survey, ...LANES.talks],
  plot: timeline(panelsOf),
});

function panelsOf(rows: readonly AnyRow[], { groups, inside }: Frame): readonly Panel[] {
  const own = (key: string) => rows.filter((row) => row.group === key);
  const single = (row: AnyRow): TimeItem => ({
    rows: [row],
    name: row.name,
    detail: row.detail,
    said: row.short,
    colour: 'one',
  });
  const [start, end] = own('survey');
  const survey: TimeItem[] =
    start && end
      ? [
          {
            rows: [start, end],
            name: inside.survey ?? '',
            detail: inside.surveyDetail ?? '',
            said: inside.surveySaid ?? '',
            colour: 'one',
          },
        ]
      : [];
  const panel = (key: string, days: Panel['days'], items: readonly TimeItem[]): Panel => ({
    title: groups[key]?.title ?? '',
    note: groups[key]?.note ?? '',
    days,
    unit: 'month',
    items,
  });
  return [
    panel('talks', TALKS, [...survey, ...own('talks').map(single)]),
    panel('officials', YEARS, own('officials').map(single)),
  ].filter(({ items }) => items.length > 0);
}
