import type { Translation } from '../vocabulary';
import titles from './en/titles.json' with { type: 'json' };
import ruEvents from './ru/events.json' with { type: 'json' };
import ruFigures from './ru/figures.json' with { type: 'json' };
import ruSources from './ru/sources.json' with { type: 'json' };

/** The words of records as JSON: an object from id to words for each table and language. */
export type RawTranslations = Readonly<
  Record<Translation, { readonly figures: unknown; readonly events: unknown; readonly sources: unknown }>
> & {
  /** Titles of sources in the original's language, where their own is another. */
  readonly titles: unknown;
};

/** The translation files of this repository, unparsed. */
export const rawTranslations: RawTranslations = {
  ru: { figures: ruFigures, events: ruEvents, sources: ruSources },
  titles,
};
