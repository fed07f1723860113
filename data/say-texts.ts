import { type Conflict, conflicts } from './conflicts';
import type { Column, ColumnWords, TableColumns, TableKey } from './files/column';
import { glossary, type Term, type TermId } from './glossary';
import { type LeftOut, leftOut } from './left-out';
import { MEASURES, type Measure, type MeasureCode } from './measure';
import { type NotDrawn, notDrawn } from './not-drawn';
import { RELATION_MEANINGS, type RelationKind } from './relations';
import { type Lang, ORIGINAL, type Translation } from './vocabulary';
import { type Withdrawn, withdrawn } from './withdrawn';
import { translations } from './words/translations';

/** The texts about the dataset in a language. Each function throws where the translation is missing. */

function translated<T>(text: T | undefined, what: string, lang: Translation): T {
  if (text === undefined || text === '') throw new ReferenceError(`untranslated ${what} in data/words/${lang}`);
  return text;
}

/** An entry of the glossary. */
export function term(id: TermId, lang: Lang): Term {
  return lang === ORIGINAL ? glossary[id] : translations[lang].glossary[id];
}

/** A measure: its title, and what it counts. */
export function sayMeasureWords(code: MeasureCode, lang: Lang): Pick<Measure, 'title' | 'about'> {
  return lang === ORIGINAL ? MEASURES[code] : translations[lang].measures[code];
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

/** Figures that no chart draws, where a reader may ask why, with the reasons. */
export function notDrawnIn(lang: Lang): readonly NotDrawn[] {
  if (lang === ORIGINAL) return notDrawn;
  const reasons = translations[lang].notDrawn;
  return notDrawn.map((one) => ({ ...one, reason: translated(reasons[one.id], `reason: ${one.id}`, lang) }));
}

/** What was read but left out of the dataset, with the reasons. */
export function leftOutIn(lang: Lang): readonly LeftOut[] {
  if (lang === ORIGINAL) return leftOut;
  const texts = translations[lang].leftOut;
  return leftOut.map((one) => ({ ...one, ...translated(texts[one.id], `left out: ${one.id}`, lang) }));
}

/** How two figures relate, and which of them to count. */
export function sayRelation(kind: RelationKind, lang: Lang): string {
  return lang === ORIGINAL ? RELATION_MEANINGS[kind] : translations[lang].columns.relationMeanings[kind];
}

/** A withdrawn record, or undefined when there is none with this id. */
export function withdrawnIn(id: string, lang: Lang): Withdrawn | undefined {
  const record = withdrawn.find((one) => one.id === id);
  if (!record || lang === ORIGINAL) return record;
  return { ...record, text: translated(translations[lang].withdrawn[id], `withdrawn record: ${id}`, lang) };
}

/** Why a correction was made, or a column recoded. */
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

/** In a chart's table, rows that are not figures leave cells empty that a figure always fills. */
const loosened = ({ figures, notOfThisRow }: TableColumns, name: string) =>
  figures[name] && { empty: notOfThisRow, ...figures[name] };
