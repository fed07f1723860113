import { sayNumber } from '../../../data/say';

/** The start page. Numbers and dates are references to records; see data/fill.ts. */
export const overview = {
  title: 'Russia’s exiles: few surveyed plan to return even if the war ends',
  lead: {
    date: 'As of {nyt-total-fled|reported-month}, the date of the newest total',
    /** Left out on a phone, where it doesn't fit. */
    more: ': how many left, where they are, whether they would return',
    before: '. Built on ',
    article: 'an article in The New York Times',
    after: '.',
  },
  numbers: 'Four numbers',
  cards: {
    left: {
      title: 'Left since the invasion',
      source: 'The New York Times, {nyt-total-fled|reported-month}; no method given',
      strip: (count: number, low: number, high: number) =>
        `${count} such totals: ${sayNumber(low, 'en')}–${sayNumber(high, 'en')}`,
    },
    abroad: {
      title: 'Still abroad',
      source: 'The Bell, {total-thebell-2024|month}, from records of host countries; several are missing',
      warning: 'A different count: do not subtract',
    },
    back: {
      title: 'Would return',
      war: 'plan to, if the war ends; no number given',
      change: 'would consider it after democratic change',
      source: 'NYT on OutRush, 2024, about {nyt-outrush-n|bare} surveyed; not representative',
    },
    lost: {
      title: 'What Russia lost',
      summary: 'IT and higher education, says a summary of the article',
      counted: 'IT workers left in a month; RAEC’s estimate, {it-raec-left|month}',
    },
    /** A word instead of a number: quoted. */
    quoted: (words: string) => `“${words}”`,
  },
  totals: {
    title: 'Published totals: three different counts',
    line: 'People. ',
    /** Left out on a phone, where it doesn't fit. */
    more: 'On the time axis each is placed at the day it counts to. ',
    joined: 'No line joins them. ',
    claimed: 'claimed',
    shown: (shown: number, all: number) => `${shown} of ${all} shown`,
    switches: 'Show',
    kinds: {
      left: { title: 'Left since the invasion', toggle: 'since the invasion' },
      year: { title: 'Left in 2022 or first year', toggle: 'first year' },
      abroad: { title: 'Still abroad', toggle: 'still abroad' },
    },
    published: 'by year of publication',
    bracket: 'possibly one figure, repeated',
    guides: { invasion: 'invasion', mobilisation: 'call-up' },
    thousands: 'Thousands of people. ',
    inThousands: 'Published totals, thousands of people:',
    shortBracket: 'one figure?',
    names: {
      'total-ukmod-2023': 'UK defence ministry',
      'total-sonin-10days': 'Sonin',
      'total-florinskaya-2022-05': 'Florinskaya',
      'total-raksha-florinskaya': 'Florinskaya, Raksha',
    },
    shortNames: { 'nyt-total-fled': 'NYT' },
  },
  where: {
    title: 'Where they are',
    line: 'Came after the invasion and had not gone back; The Bell, {bell-2024-arm|reported-month}',
    area: 'area = people; links to the country',
  },
  small: {
    title: 'More',
    back: {
      title: 'Would they return?',
      note: '% of those surveyed, all rounded; OutRush, 2024; not representative. Bracket: one survey, two reports',
      names: {
        'int-5pct-next-year': 'plan: within a year',
        'nyt-return-if-war-ends': 'plan: if the war ends',
        'nyt-return-if-democratic': 'democratic change',
        'int-54pct-political-change': '“political” change',
      },
    },
    claims: {
      title: 'How many came back?',
      note: '% of those surveyed, of clients, of leavers: no two alike. Hollow: claimed',
      names: { surveys: 'surveys', companies: 'two firms', officials: 'officials', trade: 'of IT' },
    },
    georgia: {
      title: 'Georgia: in and out',
      note: 'Russians who moved in or away; Geostat, half-year rule',
      in: (year: string) => `${year} in`,
      out: 'out',
    },
    turkey: {
      title: 'Turkey: permits',
      note: 'Russians with a permit. Many were refused: not all of them left',
    },
    lost: {
      title: 'What was lost',
      note: 'IT workers in a month and in 2022, scholars by 2023; a source a row. Hollow: claimed',
      names: {
        'it-raec-left': 'IT, RAEC',
        'it-minister-100k': 'IT, minister',
        'sci-novaya-2500': 'Scholars, Novaya Europe',
      },
    },
    repression: {
      title: 'Repression goes on',
      note: 'Known cases: OVD-Info; at the end of the year: Memorial',
      detentions: 'Detained at protests',
      prisoners: 'Political prisoners',
    },
  },
  foot: {
    table: (count: number) => `Table of the ${count} figures on this page`,
    caption: 'Every figure shown or quoted above, with its source and its limits',
    sources: (count: number) => `${count} sources`,
    everything: 'Download everything (zip)',
    about: 'About this overview',
  },
};
