import { z } from 'zod';
import type { ConflictText } from '../conflicts';
import type { TableColumns } from '../files/column';
import type { Term, TermId } from '../glossary';
import type { LeftOutText } from '../left-out';
import type { Measure, MeasureCode } from '../measure';
import { remark, sentence } from '../text';
import type { WithdrawnText } from '../withdrawn';

/** A figure's or an event's words in another language. Fields mean what they mean in data/schema.ts. */
export const recordTranslationSchema = z.strictObject({
  statement: sentence,
  population: sentence,
  caveat: remark,
  /** In the case that the language asks for after "about" or "at least", where the figure is qualified so. */
  stated_as: sentence.nullable().default(null),
});

/** A source's words in another language. Without a title or publisher its own stands. */
export const sourceTranslationSchema = z.strictObject({
  title: sentence.nullable(),
  publisher: sentence.optional(),
  note: remark,
});

export type RecordTranslation = z.infer<typeof recordTranslationSchema>;
export type SourceTranslation = z.infer<typeof sourceTranslationSchema>;

/** The texts about the dataset in another language: what data/ says besides values and records. */
export type DataTranslation = {
  /** Titles, meanings and empty cells of the columns, by table and column. Names and codes are not translated. */
  readonly columns: TableColumns;
  readonly glossary: Readonly<Record<TermId, Term>>;
  /** Titles of measures, and what each counts. */
  readonly measures: Readonly<Record<MeasureCode, Pick<Measure, 'title' | 'about'>>>;
  /** By the conflict's id. */
  readonly conflicts: Readonly<Record<string, ConflictText>>;
  /** By the id of the entry of data/not-drawn.ts. */
  readonly notDrawn: Readonly<Record<string, string>>;
  /** By the id of the entry of data/left-out.ts. */
  readonly leftOut: Readonly<Record<string, LeftOutText>>;
  /** Reasons of data/corrections.json and data/releases/recoded.ts, by the original sentence. */
  readonly corrections: Readonly<Record<string, string>>;
  /** What published files hold, by the original sentence. */
  readonly files: Readonly<Record<string, string>>;
  /** By the id of the record that was taken back. */
  readonly withdrawn: Readonly<Record<string, WithdrawnText>>;
};
