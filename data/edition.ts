import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Edition, lastRelease } from './releases/releases';
import { draftAfter } from './releases/step';

/** Where `npm run prepare:assets` writes the edition of the current files. */
export const EDITION_FILE = join(process.cwd(), '.generated', 'edition.json');

const editionSchema = z.strictObject({ version: z.string(), released: z.iso.date().nullable() });

/**
 * The edition of the current data: the last release while every published file is still byte for byte its own, else a
 * draft of the next. It is never written by hand (docs/decisions/0011). Until the files are compared it is a draft.
 */
export const EDITION: Edition = read();
export const { version: VERSION, released: RELEASED } = EDITION;

function read(): Edition {
  if (!existsSync(EDITION_FILE)) return draftAfter(lastRelease, 'patch');
  return editionSchema.parse(JSON.parse(readFileSync(EDITION_FILE, 'utf8')));
}

/** The folder of /download with an edition's own files: those of a draft are not permanent. */
export const folderOf = ({ version, released }: Edition) => (released ? `v${version}` : 'latest');
