import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file in one step, and not when it says the same already: who reads it meanwhile finds it whole. */
export function save(path: string, said: string | Uint8Array): void {
  if (existsSync(path) && readFileSync(path).equals(Buffer.from(said))) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, said);
  renameSync(`${path}.new`, path);
}
