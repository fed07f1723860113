import { type Conflict, conflicts } from './conflicts';
import type { Column, ColumnWords, TableColumns, TableKey } from './files/column';
import { glossary, type Term, type TermId } from './glossary';
import { type NotDrawn, notDrawn } from './not-drawn';
import { type Lang, ORIGINAL, type Translation } from './vocabulary';
import { translations } from './words/translations';

/** The texts about the dataset in a language. Each reader throws where a translation lacks what is asked for. */

function translated<T>(text: T | undefined, what: string, lang: Translation): T {
  if (text === undefined || text === '') throw new ReferenceError(`untranslated ${what} in data/words/${lang}`);
  return text;
}

/** An entry of the glossary. */
export function term(id: TermId, lang: Lang): Term {
  return lang === ORIGINAL ? glossary[id] : translations[lang].glossary[id];
}

/** Every conflict between figures. */
export function conflictsIn(lang: Lang): readonly Conflict[] {
  if (lang === ORIGINAL) return conflicts;
  const texts = translations[lang].conflicts;
  return conflicts.map((one) => ({ ...one, text: translated(texts[one.id], `conflict: ${one.id}`, lang) }));
}

/** The conflicts that touch any of these figures. */
export function conflictsAbout(figureIds: readonly string[], lang: Lang): readonly Conflict[] {
  return conflictsIn(lang).filter((conflict) => conflict.figures.some((id) => figureIds.includes(id)));
}

/** Figures that no chart draws, with the reasons. */
export function notDrawnIn(lang: Lang): readonly NotDrawn[] {
  if (lang === ORIGINAL) return notDrawn;
  const reasons = translations[lang].notDrawn;
  return notDrawn.map((one) => ({ ...one, reason: translated(reasons[one.id], `reason: ${one.id}`, lang) }));
}

/** Why a correction was made. */
export function sayReason(reason: string, lang: Lang): string {
  if (lang === ORIGINAL) return reason;
  return translated(translations[lang].corrections[reason], `reason: "${reason}"`, lang);
}

/** What a published file holds. */
export function sayFile(about: string, lang: Lang): string {
  if (lang === ORIGINAL) return about;
  return translated(translations[lang].files[about], `file: "${about}"`, lang);
}

/** What a column is called and what it means. */
export function sayColumn(table: TableKey, name: string, column: Column, lang: Lang): ColumnWords {
  if (lang === ORIGINAL) return column;
  const { columns } = translations[lang];
  const words = columns[table][name] ?? (table === 'chart' ? loosened(columns, name) : undefined);
  return translated(words, `column: ${table}.${name}`, lang);
}

/** In a chart's table rows of other kinds leave cells empty that a figure never does. */
const loosened = ({ figures, notOfThisRow }: TableColumns, name: string) =>
  figures[name] && { empty: notOfThisRow, ...figures[name] };
