import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Edition, lastRelease } from './releases/releases';
import { draftAfter } from './releases/step';

/** Where `npm run prepare:assets` writes which edition today's files are. */
export const EDITION_FILE = join(process.cwd(), '.generated', 'edition.json');

const editionSchema = z.strictObject({ version: z.string(), released: z.iso.date().nullable() });

/**
 * What the data are today: the last release while every published file is still byte for byte its own, else a draft
 * of the next. Nobody writes this down; see docs/decisions/0011. Where nobody has compared the files yet they count as a
 * draft.
 */
export const EDITION: Edition = read();
export const { version: VERSION, released: RELEASED } = EDITION;

function read(): Edition {
  if (!existsSync(EDITION_FILE)) return draftAfter(lastRelease, 'patch');
  return editionSchema.parse(JSON.parse(readFileSync(EDITION_FILE, 'utf8')));
}

/** The folder of /download that holds an edition's own files: a draft has none that stays. */
export const folderOf = ({ version, released }: Edition) => (released ? `v${version}` : 'latest');
