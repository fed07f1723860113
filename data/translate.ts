import type { DataError } from './errors';
import type { OriginalDataset, OriginalFigure } from './parse';
import type { EventFileRecord, FigureText, SourceFileRecord } from './schema';
import { type Lang, ORIGINAL, TRANSLATIONS, type Translation } from './vocabulary';
import type { RawTranslations } from './words/raw';
import { type LanguageWords, readLanguage, readTitles } from './words/read';

type PerLanguage<T> = Readonly<Record<Lang, T>>;
type Words<R> = Omit<R, 'text' | 'stated_as'> & { readonly text: PerLanguage<FigureText> };

/** A figure in every language, as all rooms above use it. */
export type Figure = Words<OriginalFigure> & { readonly stated_as: PerLanguage<string> | null };

/** A dated event: drawn on time axes, listed as text. */
export type EventRecord = Words<EventFileRecord>;

export type SourceRecord = Omit<SourceFileRecord, 'note' | 'publisher'> & {
  readonly note: PerLanguage<string>;
  readonly publisher: string;
  /** The publisher as each language names it. */
  readonly publisherIn: PerLanguage<string>;
  /** The title translated into other languages than its own; null in its own. */
  readonly titleIn: PerLanguage<string | null>;
};

export type Dataset = {
  readonly figures: readonly Figure[];
  readonly events: readonly EventRecord[];
  readonly sources: readonly SourceRecord[];
};

/**
 * Adds the translations of every language to the original words. Collects every fault: a record without a translation,
 * a translation without a record, and one that says more or less than the original.
 */
export function translateDataset(
  original: OriginalDataset,
  raw: RawTranslations,
): { dataset: Dataset; faults: readonly DataError[] } {
  const faults: DataError[] = [];
  const titles = readTitles(original, raw.titles, faults);
  const words = Object.fromEntries(
    TRANSLATIONS.map((lang) => [lang, readLanguage(original, lang, raw[lang], faults)]),
  ) as Readonly<Record<Translation, LanguageWords>>;

  const perLanguage = <T>(first: T, other: (of: LanguageWords, lang: Translation) => T | undefined) =>
    Object.fromEntries([
      [ORIGINAL, first],
      ...TRANSLATIONS.map((lang) => [lang, other(words[lang], lang) ?? first]),
    ]) as PerLanguage<T>;
  const textOf = ({ id, text }: OriginalFigure | EventFileRecord) =>
    perLanguage(text[ORIGINAL], ({ records }) => records.get(id));

  const dataset = {
    figures: original.figures.map((figure) => ({
      ...figure,
      text: textOf(figure),
      stated_as:
        figure.stated_as &&
        perLanguage(figure.stated_as[ORIGINAL], ({ records }) => records.get(figure.id)?.stated_as ?? undefined),
    })),
    events: original.events.map((event) => ({ ...event, text: textOf(event) })),
    sources: original.sources.map((source) => ({
      ...source,
      note: perLanguage(source.note[ORIGINAL], ({ sources }) => sources.get(source.id)?.note),
      publisherIn: perLanguage(source.publisher, ({ sources }) => sources.get(source.id)?.publisher),
      titleIn: {
        ...perLanguage<string | null>(null, ({ sources }, lang) =>
          source.title_lang === lang ? null : sources.get(source.id)?.title,
        ),
        [ORIGINAL]: titles.get(source.id) ?? null,
      },
    })),
  };
  return { dataset, faults };
}
