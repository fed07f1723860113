import { z } from 'zod';
import type { ConflictText } from '../conflicts';
import type { TableColumns } from '../files/column';
import type { Term, TermId } from '../glossary';

const sentence = z.string().min(1, 'must not be empty');

/** A figure's or an event's words in another language. Fields mean what they mean in data/schema.ts. */
export const recordTranslationSchema = z.strictObject({
  statement: sentence,
  population: sentence,
  caveat: z.string(),
  /** In the case that the language asks for after "about" or "at least", where the figure is qualified so. */
  stated_as: sentence.nullable().default(null),
});

/** A source's words in another language. Without a title or publisher its own stands. */
export const sourceTranslationSchema = z.strictObject({
  title: sentence.nullable(),
  publisher: sentence.optional(),
  note: z.string(),
});

export type RecordTranslation = z.infer<typeof recordTranslationSchema>;
export type SourceTranslation = z.infer<typeof sourceTranslationSchema>;

/** The texts about the dataset in another language: what data/ says besides values and records. */
export type DataTranslation = {
  /** Titles, meanings and empty cells of the columns, by table and column. Names and codes are not translated. */
  readonly columns: TableColumns;
  readonly glossary: Readonly<Record<TermId, Term>>;
  /** By the conflict's id. */
  readonly conflicts: Readonly<Record<string, ConflictText>>;
  /** By the id of the entry of data/not-drawn.ts. */
  readonly notDrawn: Readonly<Record<string, string>>;
  /** Reasons of data/corrections.json, by the original sentence. */
  readonly corrections: Readonly<Record<string, string>>;
  /** What published files hold, by the original sentence. */
  readonly files: Readonly<Record<string, string>>;
};
