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

/** The survey, officials' statements, the talks and the article, by date. */
export const truceTimeline = defineChart({
  slug: 'truce-timeline',
  figures: [],
  events: Object.values(LANES).flat(),
  text: {
    title: 'Emigrants answered the survey before the truce talks began',
    summary: 'Dated events around the New York Times article of {peace-article-date}; from separate reports',
    howToRead:
      'A diamond is an event on a known day. A box is a month whose day is not known: the survey ran from somewhere in the first box to somewhere in the second. The shaded weeks are enlarged below.',
    notes: [
      'The dates stand side by side because the article brings them together: the survey it quotes, what officials in Moscow said and did about those who left, and the talks. The chart does not show that one event led to another. The survey was answered before the talks, so they are not a reaction to them.',
      'The article opens with Trump’s belief that Putin will keep his word. It says that Putin rebuffed a truce, and gives no date. The call of {peace-call-2025-03-18} is probably meant: he declined a full truce and agreed to pause strikes on energy sites.',
      'The article says that talks appear to have stalled. Some retellings drop the word “appear”.',
      'We took the dates from separate reports. Putin’s answer of {peace-putin-conditions} was read in one outlet. It was not an outright refusal. Ukraine’s consent, in Jeddah, held only if Russia did the same.',
      'What the Duma’s speaker said to some emigrants, that they could expect Magadan, was words and not a law. The law on property is about “fakes” about the army and the like, and requires a conviction. The Kremlin’s spokesman said that enemies should stay abroad and others come back, and called it a personal view.',
      'The bill of {event-duma-2025-05} came after the article. It is about cases against people abroad, whose property could be attached. It passed the first of three readings, so it is not a law. We found no second reading.',
    ],
    groups: {
      survey: { title: 'The survey' },
      officials: { title: 'Officials on those who left' },
      talks: { title: 'The talks and the article' },
    },
    inside: {
      survey: 'OutRush asks emigrants',
      surveyDetail: 'only the months are known',
      surveySaid: '{nyt-outrush-fieldwork-start} to {nyt-outrush-fieldwork-end}',
      enlarged: 'The weeks of the talks, enlarged',
      article: 'The New York Times',
    },
    labels: {
      'nyt-outrush-fieldwork-start': { name: 'Survey begins', detail: 'OutRush' },
      'nyt-outrush-fieldwork-end': { name: 'Survey ends', detail: 'OutRush' },
      'event-volodin-magadan': { name: 'Duma speaker: Magadan for some' },
      'event-confiscation-law': { name: 'Law to take property over “fakes”' },
      'event-peskov-enemies': { name: 'Kremlin: enemies should stay away' },
      'event-duma-2025-05': { name: 'Bill on people abroad', detail: 'first reading' },
      'peace-call-2025-02-12': { name: 'Trump and Putin agree to talks' },
      'peace-trump-trust': { name: 'Trump: Putin will keep his word' },
      'peace-jeddah': { name: 'Ukraine accepts a truce', detail: 'if Russia does' },
      'peace-putin-conditions': { name: 'Putin names further conditions' },
      'peace-call-2025-03-18': { name: 'Putin declines a full truce' },
      [ARTICLE]: { name: 'The New York Times', detail: 'article' },
    },
  },
  rows: (_, pickEvent) =>
    Object.entries(LANES).flatMap(([group, ids]) =>
      ids.map((id) => ({ of: pickEvent(id), group, emphasis: id === ARTICLE })),
    ),
  headline: [...LANES.survey, ...LANES.talks],
  small: [...LANES.survey, 'peace-call-2025-02-12', ARTICLE],
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
