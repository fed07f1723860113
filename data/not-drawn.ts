import { translations } from './translations';
import { type Lang, ORIGINAL } from './vocabulary';

/** Figures that stand in the dataset and in no chart, with the reason. A test holds that none is forgotten. */
export type NotDrawn = { readonly id: string; readonly ids: readonly string[]; readonly reason: string };

export const notDrawn: readonly NotDrawn[] = [
  {
    id: 'one-story',
    ids: ['nyt-snop-turkey'],
    reason: 'The story of one person. It is no evidence of a pattern.',
  },
  {
    id: 'words',
    ids: [
      'nyt-persecution-belief',
      'summary-left-early',
      'summary-officials-threaten',
      'summary-longterm-harm',
      'eco-ridl-sceptic',
      'nyt-truce-length',
      'peace-jeddah-days',
      'peace-energy-pause-days',
    ],
    reason: 'Words, or the length of a truce: told in the story, with nothing to set beside them on a scale.',
  },
  {
    id: 'survey-sizes',
    ids: [
      'outrush-w2-panel',
      'outrush-w3-n',
      'outrush-w3-panel',
      'outrush-w4-n',
      'outrush-total-panel',
      'davis-n',
      'okr-n',
      'ret-ft-n',
    ],
    reason: 'The size of a survey: how something was measured, not what.',
  },
  {
    id: 'background',
    ids: ['vciom-2021', 'vciom-2022', 'rus-population-2023', 'total-thebell-share-pop', 'mobilisation-target'],
    reason: 'Background. It does not count people who left.',
  },
  {
    id: 'self-selected',
    ids: [
      'profile-under35-okr',
      'profile-under45-ifri',
      'profile-university-ifri',
      'int-okr-68pct-longterm',
      'it-share-okr',
      'sector-2024-arts-education-media',
      'outrush-trust-w1',
      'outrush-trust-w2',
      'outrush-pessimism-w1',
      'outrush-pessimism-w2',
    ],
    reason:
      'A share of one early or self-selected sample. It can’t stand for all who left, and the samples can’t be compared.',
  },
  {
    id: 'registered-departures',
    ids: [
      'total-rosstat-2022h1',
      'total-rosstat-2021h1',
      'total-rosstat-net-2022h1',
      'rosstat-2022h1-ukr',
      'rosstat-2022h1-tjk',
      'rosstat-2022h1-arm',
      'rosstat-2022h1-kgz',
      'rosstat-2022h1-kaz',
      'rosstat-2022h1-uzb',
      'rosstat-2022h1-chn',
      'rosstat-2022h1-vnm',
      'rosstat-2022h1-ind',
    ],
    reason: 'Registered departures from Russia include foreign workers going home. Drawn as exile they would mislead.',
  },
  {
    id: 'crossings',
    ids: [
      'frontex-land-in',
      'frontex-land-out',
      'fsb-q1-2022',
      'fsb-q3-2022',
      'fsb-q1-2023',
      'fsb-2022-growth-mng',
      'fsb-2022-growth-geo',
      'fsb-2022-growth-kaz',
      'fsb-2022-growth-tjk',
      'fsb-2022-growth-uzb',
      'srb-entered-2022',
      'srb-left-2022',
      'mne-entries-2022',
      'kgz-arrivals-2022-9m',
      'arg-entries-2022',
      'arg-entries-2023-01',
    ],
    reason: 'Border crossings and entries. Tourists, transit and repeated trips are among them.',
  },
  {
    id: 'own-rule',
    ids: [
      'isr-2021',
      'isr-2022-feb-jul',
      'isr-2022',
      'isr-2022-month-feb',
      'isr-2022-month-mar',
      'isr-2023-month-jan',
      'srb-residents-2024',
      'mne-residents-2022-10',
      'mne-residents-2025',
      'cyp-residents-2025',
      'esp-residents-2023',
      'fin-moves-2021',
      'fin-moves-2022',
      'kaz-residents-2022-04',
      'kaz-stayed-2023',
      'kaz-iin-2022-apr-sep',
      'deu-humanitarian-2024-02',
      'deu-humanitarian-2025',
      'bbc-permits-2022',
      'bbc-eu-asylum-2022',
      'bbc-eu-asylum-granted-2022',
      'usa-fy2023',
      'tur-tourist-permits-2022',
      'tur-short-permits-2023',
      'arm-primakov-2022-04',
      'srb-residents-2023',
      'srb-arrivals-370k',
      'geo-net-2023',
      'arm-kerobyan-2022',
    ],
    reason:
      'One country’s own count, by its own rule, with no series to draw. Set beside other countries it would compare unlike things.',
  },
  {
    id: 'single-months',
    ids: [
      'deu-asylum-2021-12',
      'deu-asylum-2022-01',
      'deu-asylum-2022-03',
      'deu-asylum-2022-05',
      'deu-asylum-2022-07',
      'usa-cbp-2022-08',
      'usa-cbp-2023-01',
    ],
    reason: 'Single months, with gaps between them or from another report. A curve through them would invent the rest.',
  },
  {
    id: 'other-measure',
    ids: ['mob-kaz-iin', 'mob-geo-week1-left-share', 'mob-kgz-registered'],
    reason: 'Another measure than the entries and exits of the chart: registrations, or a share of those who entered.',
  },
  {
    id: 'one-answer',
    ids: ['int-third-mobilisation', 'outrush-follow-politics'],
    reason: 'One answer of a survey. The story tells it, and there is nothing to set beside it.',
  },
  {
    id: 'forecast',
    ids: ['it-raec-forecast'],
    reason: 'A forecast. It was never shown to have come true.',
  },
  {
    id: 'own-base',
    ids: [
      'it-minister-10pct',
      'it-minister-80pct-remote',
      'sci-orcid-share-before',
      'sci-orcid-share-2022',
      'sci-univ-hse-160',
      'sci-univ-8600',
      'sci-lovakov-after',
      'sci-lovakov-before',
      'sci-scholars-at-risk',
    ],
    reason: 'A share or a part on a base of its own, with nothing comparable beside it.',
  },
  {
    id: 'economy',
    ids: [
      'eco-bloomberg-growth-share',
      'eco-growth-2023',
      'eco-returnees-workforce',
      'eco-loss-workforce',
      'eco-shortage-4-8m',
      'eco-firms-short-2023-07',
      'eco-firms-short-2023-04',
      'eco-young-workers',
      'eco-savings-share',
      'eco-savings-usd',
      'eco-unemployment-2022-12',
      'eco-unemployment-2024-02',
      'eco-unemployment-2024-12',
      'eco-unemployment-2025-02',
      'eco-unemployment-2025-05',
      'eco-armenia-growth',
      'eco-serbia-firms-2022',
      'eco-serbia-firms-2023',
    ],
    reason:
      'Economic figures. No source shows how much of them emigration caused, and a chart would suggest that it did.',
  },
  {
    id: 'wording-unknown',
    ids: ['fear-78', 'fear-50', 'fear-rise-17', 'repressed-before-40'],
    reason: 'The wording of the question, or the unit, is not known. Reports of the same project differ.',
  },
  {
    id: 'agents-register',
    ids: ['fa-2025-04', 'fa-2025-980', 'fa-criminal-2023', 'fa-two-fines-2024'],
    reason:
      'The register of “foreign agents” was counted by another body each time. A line would show a pace that no one measured.',
  },
  {
    id: 'prison',
    ids: ['ovd-imprisoned-2024-02', 'ovd-monthly-cases-2024', 'fakes-law-max-term'],
    reason: 'A single number on prison or law, with no series beside it.',
  },
  {
    id: 'products',
    ids: ['ret-ft-2023-people', 'ret-thebell-range'],
    reason: 'The product or the span of other estimates, not an estimate.',
  },
];

/** The reasons in a language. Throws where a translation lacks one. */
export function notDrawnIn(lang: Lang): readonly NotDrawn[] {
  if (lang === ORIGINAL) return notDrawn;
  return notDrawn.map((entry) => {
    const reason = translations[lang].notDrawn[entry.id];
    if (!reason) throw new ReferenceError(`untranslated reason: ${entry.id} in data/translations/${lang}`);
    return { ...entry, reason };
  });
}
