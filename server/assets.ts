import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Style and scripts, minified by `npm run prepare:assets`. */
export type Asset =
  | 'embed.css'
  | 'embed-zoom.css'
  | 'embed-overview.css'
  | 'embed-setting.js'
  | 'embed.js'
  | 'embed-zoom.js'
  | 'embed-whole.js'
  | 'embed-zoom-whole.js'
  | 'notes.js'
  | 'loader.js'
  | 'page.js'
  | 'theme.js';

/** The text of an asset. Throws when it is missing, with the command that makes it. */
export function asset(name: Asset): string {
  try {
    return readFileSync(join(process.cwd(), '.generated', name), 'utf8');
  } catch {
    throw new Error(`.generated/${name} is missing. Run: npm run prepare:assets`);
  }
}

/** A content policy's hash source for an inline style or script. */
export function cspHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
