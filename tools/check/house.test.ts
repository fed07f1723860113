import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOMS = ['app', 'components', 'data', 'e2e', 'server', 'tools'];
const files = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((name) => join(room, name))
    .filter((name) => /\.(tsx?|mjs|css)$/.test(name)),
);

describe('the house', () => {
  it('has no code file over 12,288 characters: split one that grows past it', () => {
    expect(files.filter((name) => readFileSync(name, 'utf8').length > 12_288)).toEqual([]);
  });
  it('has no catch-all files', () => {
    expect(files.filter((name) => /\b(utils?|helpers?|hooks|lib|misc|common)\b/.test(name))).toEqual([]);
  });
});
