import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

/** Three families: they count different things, so no line joins them and none is added to another. */
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
    'total-thebell-2022',
    'total-ukmod-2023',
    'total-raksha-florinskaya',
    'total-bloomberg-upto1m',
    'total-alfabank-2022',
    'total-ranepa-2025',
  ],
  abroad: ['total-thebell-2024'],
} as const;

/** Totals the text explains but the picture leaves out: twins or first-hand forms of a drawn one, undated, or another thing. */
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

/** Every published total side by side, as the point, range, floor or ceiling that was published. */
export const totalEstimates = defineChart({
  slug: 'total-estimates',
  figures: [...Object.values(FAMILIES).flat(), ...NOT_DRAWN],
  events: ['event-invasion', 'event-mobilisation'],
  text: {
    title: 'Published totals disagree because they count three different things',
    summary:
      'Each line is one published estimate of how many people left Russia, oldest first in each group, with what it counts.',
    howToRead:
      'A dot is one number. A band with two ends is a [[range|range]], with no best guess inside it. An arrow to the right means [[at-least|“at least”]], an arrow to the left [[at-most|“at most”]]. The dotted line repeats the article’s figure.',
    notes: [
      'No line joins the estimates: they differ in scope each time, so a rise from one to the next is not a rise in people.',
      'Some people are counted in two countries, and some have gone back. Only The Bell’s count of 2024 tries to leave returns out, and it has no or only partial data for several countries.',
      'Left out of the picture: RFE/RL ({total-rferl-range}) and The Moscow Times ({total-moscowtimes-range}) give the span of other people’s estimates. A later memo of PONARS ({total-ponars-1-3m}) carries no date we could read. Deutsche Welle’s {total-dw-2022} we know from a digest that does not name its demographers. Re: Russia’s {total-rerussia-2023-exact} and The Bell’s {total-thebell-2024-666} are exact forms of totals already drawn.',
      'The span of Florinskaya and Raksha reached us at third hand. In late 2022 the two told Bild of {total-bild-2022} in nine months. In February 2023 Raksha named {total-raksha-2023-02}.',
      'Russia’s statistics office registered {total-rosstat-2022} leaving in 2022. That includes foreign workers going home, so it isn’t a count of Russian emigrants, however close it comes to The Bell’s.',
    ],
    groups: {
      left: { title: 'Left since the invasion began', note: 'Departures up to the date shown, in people' },
      year: {
        title: 'Left in 2022 or in the first year of war',
        note: 'Departures, in people, with the date of publication',
      },
      abroad: { title: 'Still abroad', note: 'People who left and had not come back' },
    },
    inside: { reference: 'the article' },
    labels: {
      'total-sonin-10days': { name: 'Konstantin Sonin', detail: 'first ten days of war, {total-sonin-10days|date}' },
      'total-okrussians-2022-03': { name: 'OK Russians', detail: 'rough estimate, {total-okrussians-2022-03|month}' },
      'total-florinskaya-2022-05': {
        name: 'Yulia Florinskaya',
        detail: 'an order of magnitude, {total-florinskaya-2022-05|date}',
      },
      'total-ponars-2022': { name: 'PONARS, a memo', detail: 'no method shown, {total-ponars-2022|date}' },
      'total-pre-mobilisation': { name: 'Re: Russia, reprinted', detail: 'up to {event-mobilisation}' },
      'total-rerussia-2023': { name: 'Re: Russia', detail: 'host-country records, {total-rerussia-2023|date}' },
      'total-mmc-2024': { name: 'Mixed Migration Centre', detail: 'via Reuters, {total-mmc-2024|date}' },
      'nyt-total-fled': { name: 'The New York Times', detail: 'no method named, {nyt-total-fled|reported}' },
      'total-ukmod-2023': { name: 'UK Ministry of Defence', detail: 'left in 2022, {total-ukmod-2023|reported}' },
      'total-thebell-2022': { name: 'The Bell', detail: 'left in 2022 for good, {total-thebell-2022|reported}' },
      'total-raksha-florinskaya': {
        name: 'Florinskaya and Raksha',
        detail: 'the wave of 2022, relayed in {total-raksha-florinskaya|reported}',
      },
      'total-bloomberg-upto1m': { name: 'Bloomberg', detail: 'first year, {total-bloomberg-upto1m|reported}' },
      'total-alfabank-2022': { name: 'Alfa-Bank', detail: 'share of workforce, {total-alfabank-2022|reported}' },
      'total-ranepa-2025': { name: 'RANEPA', detail: 'state academy, {total-ranepa-2025|reported}' },
      'total-thebell-2024': { name: 'The Bell', detail: 'host-country records, {total-thebell-2024|date}' },
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
  plot: rowPlot(
    {
      left: { mark: 'dot', colour: 'left' },
      year: { mark: 'dot', colour: 'year' },
      abroad: { mark: 'dot', colour: 'abroad' },
    },
    { reference: true },
  ),
});
