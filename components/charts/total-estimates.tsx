import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

/** Three kinds of total. They count different things, so no line joins them and none is added to another. */
const FAMILIES = {
  left: [
    'total-sonin-10days',
    'total-okrussians-2022-03',
    'total-florinskaya-2022-05',
    'total-ponars-2022',
    'total-pre-mobilisation',
    'total-rerussia-2023',
    'total-mmc-2024',
    'nyt-total-fled',
  ],
  year: [
    'total-ukmod-2023',
    'total-raksha-florinskaya',
    'total-bloomberg-upto1m',
    'total-alfabank-2022',
    'total-ranepa-2025',
  ],
  abroad: ['total-thebell-2022', 'total-thebell-2024'],
} as const;

/** Totals in the text but not in the picture: other forms of a drawn one, undated ones, or counts of something else. */
const NOT_DRAWN = [
  'total-rerussia-2023-exact',
  'total-thebell-2024-666',
  'total-rferl-range',
  'total-moscowtimes-range',
  'total-rosstat-2022',
  'total-ponars-1-3m',
  'total-dw-2022',
  'total-bild-2022',
  'total-raksha-2023-02',
] as const;

/** The published totals together, each as the point, range, floor or ceiling that was published. */
export const totalEstimates = defineChart({
  slug: 'total-estimates',
  figures: [...Object.values(FAMILIES).flat(), ...NOT_DRAWN],
  events: ['event-invasion', 'event-mobilisation'],
  text: {
    title: 'Totals disagree, partly because they count three different things',
    summary: 'Estimates of how many people left Russia, by who published them and in which year',
    howToRead:
      'A dot is one number. A band with two ends is a [[range|range]], with no best guess inside it. An arrow to the right means [[at-least|“at least”]], an arrow to the left [[at-most|“at most”]]. A hollow mark is the claim of an official. Orange, and the upright line, are the number of The New York Times.',
    notes: [
      'No line joins the estimates: they differ in scope each time, so a rise from one to the next is not a rise in people. In the first group each counts up to a day of its own. Sonin stops at {total-sonin-10days|date}, OK Russians at about {total-okrussians-2022-03|month}, Florinskaya at {total-florinskaya-2022-05|date} and the Re: Russia of 2022 at {event-mobilisation}.',
      'The number of The New York Times is the Mixed Migration Centre’s too, and lies close to the lower end of Re: Russia’s. The three may be one figure, repeated; nothing we read shows it.',
      'They are made in different ways. The Bell’s of 2024 and Re: Russia’s of 2023 add up records of host countries. OK Russians’ is rough, Florinskaya’s an order of magnitude. Re: Russia’s of 2022, read in a reprint, is a limit. Sonin shows no basis. PONARS, The New York Times and the British ministry name no method. The Mixed Migration Centre is quoted by Reuters.',
      'Some people are counted in two countries, and some have gone back. Only The Bell tries to leave returns out: its rough estimate of 2022 means those who left that year for good, its count of 2024 all still abroad, with no or only partial data for several countries. The later one revises the earlier.',
      'The second group counts 2022, but for Bloomberg, which counts the first year of war. Alfa-Bank’s is a share of the workforce, as reported by Bloomberg. RANEPA is a state academy. The span of Florinskaya and Raksha reached us at third hand. In late 2022 the two told Bild of {total-bild-2022} in nine months. In February 2023 Raksha named {total-raksha-2023-02}.',
      'Left out of the picture: RFE/RL ({total-rferl-range}) and The Moscow Times ({total-moscowtimes-range}) give the span of other people’s estimates. A later memo of PONARS ({total-ponars-1-3m}) carries no date we could read. Deutsche Welle’s {total-dw-2022} we know from a digest that does not name its demographers. Re: Russia’s {total-rerussia-2023-exact} and The Bell’s {total-thebell-2024-666} are exact forms of totals already drawn.',
      'Russia’s statistics office registered {total-rosstat-2022} leaving in 2022. That includes foreign workers going home, so it isn’t a count of Russian emigrants, however close it comes to The Bell’s. The war began on {event-invasion}.',
    ],
    groups: {
      left: { title: 'Left since the invasion' },
      year: { title: 'Left in 2022 or the first year' },
      abroad: { title: 'Still abroad' },
    },
    inside: { reference: 'The New York Times' },
    labels: {
      'total-sonin-10days': { name: 'Konstantin Sonin', detail: '2022' },
      'total-okrussians-2022-03': { name: 'OK Russians', detail: '2022' },
      'total-florinskaya-2022-05': { name: 'Yulia Florinskaya', detail: '2022' },
      'total-ponars-2022': { name: 'PONARS', detail: '2022' },
      'total-pre-mobilisation': { name: 'Re: Russia', detail: '2022, a limit' },
      'total-rerussia-2023': { name: 'Re: Russia', detail: '2023' },
      'total-mmc-2024': { name: 'Mixed Migration Centre', detail: '2024' },
      'nyt-total-fled': { name: 'The New York Times', detail: '2025' },
      'total-ukmod-2023': { name: 'UK Ministry of Defence', detail: '2023' },
      'total-thebell-2022': { name: 'The Bell', detail: '2022' },
      'total-raksha-florinskaya': { name: 'Florinskaya and Raksha', detail: '2023' },
      'total-bloomberg-upto1m': { name: 'Bloomberg', detail: '2024' },
      'total-alfabank-2022': { name: 'Alfa-Bank', detail: '2024' },
      'total-ranepa-2025': { name: 'RANEPA', detail: '2025' },
      'total-thebell-2024': { name: 'The Bell', detail: '2024' },
    },
  },
  rows: inGroups(FAMILIES),
  headline: [
    'total-okrussians-2022-03',
    'total-rerussia-2023',
    'total-mmc-2024',
    'nyt-total-fled',
    'total-ukmod-2023',
    'total-thebell-2022',
    'total-bloomberg-upto1m',
    'total-ranepa-2025',
    'total-thebell-2024',
  ],
  brief: ['nyt-total-fled', 'total-thebell-2024'],
  small: ['nyt-total-fled', 'total-ranepa-2025', 'total-thebell-2024'],
  plot: rowPlot(
    {
      left: { mark: 'dot', colour: 'left' },
      year: { mark: 'dot', colour: 'year' },
      abroad: { mark: 'dot', colour: 'abroad' },
    },
    { reference: true },
  ),
});
