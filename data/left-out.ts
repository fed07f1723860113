/** What was read but left out of the dataset: in our words, without its number, as it has no citable source. */
export type LeftOut = LeftOutText & {
  readonly id: string;
  /** Its names in the evidence. Empty for a run of numbers that were never named. */
  readonly ids: readonly string[];
};
export type LeftOutText = { readonly about: string; readonly reason: string };

export const leftOut: readonly LeftOut[] = [
  {
    id: 'turkstat-immigrants',
    ids: ['tur-turkstat-2022'],
    about: 'How many Russians moved to Turkey in 2022, by its statistics office.',
    reason: 'Read only in the teaser of one site.',
  },
  {
    id: 'montenegro-departures',
    ids: ['mne-left-2y'],
    about: 'How many Russians left Montenegro in about two years up to 2025, many of them for Serbia.',
    reason: 'Read on one business site, which does not say how many of them went back to Russia.',
  },
  {
    id: 'median-age',
    ids: ['profile-median-age-2022'],
    about: 'The median age of emigrants in an early survey, beside that of all Russia.',
    reason: 'Read in a blog’s recap. Which survey it was is not certain.',
  },
  {
    id: 'sectors-2022',
    ids: [
      'sector-2022-it',
      'sector-2022-culture',
      'sector-2022-teachers',
      'sector-2022-office',
      'sector-2022-journalists',
    ],
    about:
      'The trades that emigrants came from in an early survey of 2022: information technology, culture, teaching, office work and journalism.',
    reason:
      'Read in a blog’s recap. Which survey it was is not certain, its authors do not call it fully representative, and the shares may overlap.',
  },
  {
    id: 'political-cases-2024',
    ids: ['ovd-pursued-2024-12', 'ovd-imprisoned-2024-12'],
    about: 'How many people faced political criminal cases at the start of December 2024, and how many were held.',
    reason: 'Read in one weak outlet, which quotes OVD-Info. Memorial counts by another definition.',
  },
  {
    id: 'labour-shortage-2030',
    ids: ['eco-shortage-2030'],
    about: 'How many workers Russia may lack by 2030, by government estimates quoted in 2026.',
    reason: 'A forecast, read in one outlet of the other side in the war. Replacements for pensioners are included.',
  },
  {
    id: 'firms-short-2025',
    ids: ['eco-firms-short-2024-2025'],
    about: 'The share of Russian companies that were said to lack staff in 2024 and 2025.',
    reason: 'A blog gives no source for it, and it does not continue the shares of industrial firms in the data.',
  },
  {
    id: 'bali-residents',
    ids: ['idn-bali-residents-2024'],
    about: 'How many Russian speakers live on Bali for good, as a Russian state fund put it in 2024.',
    reason: 'The source says itself that there are no data.',
  },
  {
    id: 'us-court-filings',
    ids: ['usa-court-filings-2021', 'usa-court-filings-2022', 'usa-court-filings-2023'],
    about:
      'How many asylum cases of Russians reached the immigration courts of the United States in three fiscal years.',
    reason:
      'Read in weak copies of one report, which once writes “Russian-speaking” for “from Russia”. The last year is not whole, and the cases overlap with encounters at the border.',
  },
  {
    id: 'returned-people',
    ids: ['ret-firms-2023-people'],
    about: 'How many people came back, worked out from shares among the clients and job seekers of two companies.',
    reason: 'Its base does not agree with the shares it is made from.',
  },
  {
    id: 'same-counts',
    ids: ['deu-asylum-2022', 'deu-asylum-2023', 'usa-cbp-fy2022-4m'],
    about: 'Germany’s asylum applications of 2022 and 2023, and encounters at the border with Mexico over four months.',
    reason: 'The same counts are in the data under other names.',
  },
  {
    id: 'bali-arrivals',
    ids: [],
    about: 'Arrivals of Russians on Bali, month by month.',
    reason: 'Tourists are among them.',
  },
  {
    id: 'unemployment-months',
    ids: [],
    about: 'Unemployment in Russia, month by month.',
    reason: 'It does not measure emigration. A few months are kept, the ends of years among them.',
  },
];
