/** A term of the field and what it means on this site. */
export type Term = { readonly term: string; readonly meaning: string };

/** The glossary. Texts refer to an entry as `[[entry|words shown]]`; see fill.ts. */
export const glossary = {
  emigrant: {
    term: 'Emigrant',
    meaning:
      'Here: someone who left Russia to live elsewhere after the invasion began. Sources differ in how long a stay they require.',
  },
  exile: {
    term: 'Exile',
    meaning:
      'Someone who stays away because going back is unsafe or unthinkable for them. The article’s word. We found no count of exiles apart from other emigrants.',
  },
  'at-least': {
    term: 'At least, more than',
    meaning:
      'A floor. The true number is this or higher, and the source does not say how much higher. Drawn with an arrow to the right.',
  },
  'at-most': {
    term: 'At most, up to, fewer than',
    meaning: 'A ceiling. The true number is this or lower. Drawn with an arrow to the left.',
  },
  range: {
    term: 'Range',
    meaning:
      'Two ends that a source published. It is not a confidence interval: nothing says that the middle is likelier than the ends.',
  },
  'convenience-sample': {
    term: 'Convenience sample',
    meaning:
      'People who chose to take part in a survey, reached through media, channels or friends. They may differ from those who did not take part, so no margin of error can be given.',
  },
  confidence: {
    term: 'Confidence',
    meaning:
      'How sure we are that the source says so: high with two or more pages or the original, medium with one reputable outlet, low with one weak outlet. It does not say that the source is right.',
  },
  permit: {
    term: 'Residence permit',
    meaning:
      'A paper that lets someone stay for months or years. People who came before the war or for other reasons hold permits too, and one person can hold several over time.',
  },
  stock: {
    term: 'Stock and flow',
    meaning:
      'A stock is how many there are on a day. A flow is how many come or go over a period. The two can’t be compared.',
  },
  crossing: {
    term: 'Border crossing',
    meaning:
      'One passage of a border by one person. The same person can cross many times, and may be a tourist or a driver.',
  },
  encounter: {
    term: 'Encounter',
    meaning:
      'The word of the United States border service for an event in which officers meet someone at the border: an arrest, a refusal at a port of entry or an expulsion. It counts events, not people.',
  },
  'on-the-merits': {
    term: 'Examined on the merits',
    meaning:
      'The office looked at whether someone needs protection. Cases that were withdrawn, or that another state of the European Union must decide, are left out.',
  },
  detention: {
    term: 'Detention',
    meaning: 'One arrest of one person by the police, for hours or days. A person can be detained more than once.',
  },
  'call-up': {
    term: 'Mobilisation, call-up',
    meaning: 'The decree of autumn 2022 that called up reservists. The second wave of departures followed.',
  },
  extrapolated: {
    term: 'Extrapolated',
    meaning: 'Scaled up from what was seen, to allow for what was not seen. An estimate, not a count.',
  },
  'half-year-rule': {
    term: 'Half-year rule',
    meaning:
      'Georgia’s statistics office counts as immigrants those who spend about half of a year in the country. Shorter stays are left out.',
  },
} as const satisfies Record<string, Term>;

export type TermId = keyof typeof glossary;

/** Whether the glossary has an entry. */
export function isTerm(id: string): id is TermId {
  return Object.hasOwn(glossary, id);
}
