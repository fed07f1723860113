/** A point on which published figures disagree: what differs, why, and what this site does about it. */
export type Conflict = {
  readonly id: string;
  /** The figures that disagree, in the order of the table. */
  readonly figures: readonly string[];
  readonly text: ConflictText;
};
export type ConflictText = { readonly title: string; readonly lines: readonly string[] };

export const conflicts: readonly Conflict[] = [
  {
    id: 'totals',
    figures: [
      'nyt-total-fled',
      'total-mmc-2024',
      'total-rerussia-2023',
      'total-thebell-2024',
      'total-ranepa-2025',
      'total-bloomberg-upto1m',
      'total-alfabank-2022',
      'total-ukmod-2023',
      'total-rosstat-2022',
    ],
    text: {
      title: 'How many left in all',
      lines: [
        'The article, the Mixed Migration Centre and Re: Russia count everyone who left up to a date. The Bell counts those still abroad, and gives a floor because several countries are missing. RANEPA has the same round number as The Bell for something else: departures in 2022.',
        'Bloomberg, Alfa-Bank and the British defence ministry give upper limits or shares of the workforce for the first year. Russia’s statistics office counts every registered departure, foreign workers going home among them.',
        'So these numbers neither confirm nor refute each other. We show them in three groups and join none.',
      ],
    },
  },
  {
    id: 'forty-or-fifty-four',
    figures: ['nyt-return-if-democratic', 'int-54pct-political-change'],
    text: {
      title: 'Who would consider going back',
      lines: [
        'Both figures come from the same survey. The New York Times writes “democratic changes”, Meduza “political changes”. The report’s own table could not be read.',
        'They may be two answers, or one answer on two bases. We show both with their wording and take no average.',
      ],
    },
  },
  {
    id: 'five-percent',
    figures: ['int-5pct-next-year', 'nyt-return-if-war-ends'],
    text: {
      title: 'What the five percent are',
      lines: [
        'The small number that several outlets report is the share who plan to return within a year, whatever happens. It is not the answer to what they would do if the war ended.',
        'For that question the article gives words only. We show the words.',
      ],
    },
  },
  {
    id: 'returned',
    figures: [
      'ret-outrush-2024',
      'ret-ranepa-2024',
      'ret-ft-2023',
      'ret-hh-2023',
      'ret-finion-2023',
      'ret-finion-2024',
      'ret-putin-2023',
      'ret-volodin-2023',
      'ret-shadayev-2022-sim',
    ],
    text: {
      title: 'How many have gone back',
      lines: [
        'Surveys of emigrants find about a tenth, or somewhat more when visits count. Among people who look for work on a job board it is about a quarter, among the clients of a relocation firm two fifths or a little more. Officials say half and more.',
        'The bases differ: people in a survey, job seekers, clients of one firm, SIM cards. A newspaper set the shares of the job board and the firm side by side, but they are two measures and no range. Officials’ claims run far above every survey.',
      ],
    },
  },
  {
    id: 'fear',
    figures: ['fear-78', 'fear-50'],
    text: {
      title: 'Fear of persecution',
      lines: [
        'Two reports on the same project give different shares. Neither shows the wording of the question.',
        'One says “up to”, the other “more than”, so both can be true of different groups. We show neither as a trend.',
      ],
    },
  },
  {
    id: 'armenia',
    figures: [
      'bell-2024-arm',
      'arm-kerobyan-2022',
      'arm-kerobyan-2022-12',
      'arm-kerobyan-2022-12-armenian',
      'arm-pashinyan-2023',
    ],
    text: {
      title: 'Armenia',
      lines: [
        'The Bell’s number equals the net inflow that a minister gave for 2022. The prime minister later spoke of far fewer, but counted those who hold only Russian citizenship.',
        'In December 2022 the same minister explained his number: it holds everyone whom the border service shows as staying for about two weeks or longer, and more than half of them have Armenian surnames.',
        'Most of the others, the prime minister said, have a second nationality. We show The Bell’s number and quote the prime minister’s.',
      ],
    },
  },
  {
    id: 'georgia',
    figures: [
      'geo-immigrants-2022',
      'geo-arrivals-2022-reuters',
      'geo-net-2023',
      'geo-border-in-2023',
      'geo-border-out-2023',
      'bell-2024-geo',
    ],
    text: {
      title: 'Georgia',
      lines: [
        'Georgia’s statistics office counts as immigrants those who spend at least half the year there. A figure from border data is almost twice as high. For 2023 the office’s balance is positive, while more Russians crossed the border out than in.',
        'We use the statistics office for who came and went, and The Bell for the comparison of countries.',
      ],
    },
  },
  {
    id: 'turkey',
    figures: ['bell-2024-tur', 'tur-permits-2024-05'],
    text: {
      title: 'Turkey',
      lines: [
        'Russians held far more Turkish residence permits than The Bell counts as wartime emigrants there. Permit holders include people who came before the war.',
        'We never set a number of permits beside a count of people as if they were one thing.',
      ],
    },
  },
  {
    id: 'serbia',
    figures: ['srb-residents-2023', 'srb-arrivals-370k', 'bell-2024-srb'],
    text: {
      title: 'Serbia',
      lines: [
        '“Arrivals” are more than ten times the residents, because people in transit and on short trips are among them.',
        'We show the residents, and The Bell for the comparison of countries.',
      ],
    },
  },
  {
    id: 'github',
    figures: ['it-github-moved-2022-11', 'it-github-novaya-13-2', 'it-github-hidden-2022-11'],
    text: {
      title: 'Developers who moved',
      lines: [
        'A newspaper used a preliminary share that the published study lowered. By coincidence the same number appears in the study as the share who hid their location.',
        'We show the published figures.',
      ],
    },
  },
  {
    id: 'scholars',
    figures: ['sci-novaya-600', 'sci-novaya-1600', 'sci-novaya-2500', 'sci-univ-270'],
    text: {
      title: 'Scholars who left',
      lines: [
        'Three of these numbers come from one study and contain each other: those seen in a post abroad, the same scaled up for late updates, and all who show some sign of leaving. So the last is in part scaled up too. The fourth was found by name in ten universities.',
        'They are not four groups and must not be added.',
      ],
    },
  },
  {
    id: 'eu-permits',
    figures: ['eu-permits-2022-first', 'eu-permits-2022', 'eu-permits-2023'],
    text: {
      title: 'Residence permits in the European Union',
      lines: [
        'The first release for 2022 lacked some states, and was revised upwards. Set beside 2023, the first release shows a rise, the revised one hardly a change.',
        'We mark the first release as provisional.',
      ],
    },
  },
  {
    id: 'it-shortage',
    figures: ['eco-it-short-2021', 'eco-it-short-mvd', 'eco-it-short-shadayev', 'eco-it-short-gref'],
    text: {
      title: 'The shortage of IT workers',
      lines: [
        'Officials named very different numbers within two years. The largest had already been claimed before the invasion.',
        'So the claims say little about the exodus. We show them with the claim of 2021 as the baseline.',
      ],
    },
  },
  {
    id: 'sixty-six-thousand',
    figures: ['mob-eu-frontex', 'mob-fin-entered'],
    text: {
      title: 'One number, two things',
      lines: [
        'The same number appears twice by coincidence in reports of autumn 2022: entries to the whole European Union in one week, and entries to Finland alone in about two.',
        'The periods and the borders differ. We show both and join neither.',
      ],
    },
  },
];
