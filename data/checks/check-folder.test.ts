import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkFolder } from './check-folder';

const DATA = join(import.meta.dirname, '..');
const TOTAL = 'figures/total.json';
const copy = mkdtempSync(join(tmpdir(), 'records-'));
for (const name of ['figures', 'words', 'events.json', 'sources.json', 'corrections.json', 'relations.json'])
  cpSync(join(DATA, name), join(copy, name), { recursive: true });
afterAll(() => rmSync(copy, { recursive: true }));

/** The messages of the check when one record file is changed. */
function messagesAfter(file: string, change: (text: string) => string | Buffer): readonly string[] {
  const path = join(copy, file);
  const before = readFileSync(path);
  writeFileSync(path, change(before.toString('utf8')));
  try {
    return checkFolder(copy).map(({ message }) => message);
  } finally {
    writeFileSync(path, before);
  }
}

type Loose = Record<string, unknown>;
const records = (text: string) => JSON.parse(text) as Loose[];
const withFirst = (change: Loose) => (text: string) =>
  JSON.stringify(records(text).map((record, i) => (i === 0 ? { ...record, ...change } : record)));
const withText = (from: RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to change: ${from}`);
  return changed;
};

describe('the records as they are', () => {
  it('have no fault', () => expect(checkFolder(copy)).toEqual([]));
});

describe('one damaged file', () => {
  it.each<[string, string, (text: string) => string | Buffer, RegExp]>([
    ['an empty file', TOTAL, () => '', /is empty/],
    [
      'one cut off in the middle',
      TOTAL,
      (text) => text.slice(0, text.length / 2),
      /not JSON: .*\(line \d+, in this record/,
    ],
    ['one cut off at its end', 'sources.json', (text) => text.trimEnd().slice(0, -1), /not JSON/],
    ['a byte order mark', TOTAL, (text) => `\uFEFF${text}`, /byte order mark/],
    ['another encoding', TOTAL, (text) => Buffer.from(text, 'utf16le'), /not UTF-8|not JSON/],
    ['one letter in Latin-1', TOTAL, (text) => Buffer.from(text.replace('"id"', '"\u00e9"'), 'latin1'), /not UTF-8/],
    ['NaN', TOTAL, withText(/"value": [\d.]+/, '"value": NaN'), /"nyt-total-fled": it is not JSON.*in this record/],
    ['a comment', TOTAL, withText(/"comparator":/, '// rounded\n"comparator":'), /"nyt-total-fled": it is not JSON/],
    ['a comma too many', 'events.json', withText(/(\n {4})\}\n {2}\}/, ',$1}\n  }'), /"event-[\w-]+": it is not JSON/],
    [
      'NaN in a translation',
      'words/ru/figures.json',
      withText(/"caveat": "/, '"caveat": NaN, "x": "'),
      /"nyt-[\w-]+": .*JSON/,
    ],
    ['a number without end', TOTAL, withText(/"value": [\d.]+/, '"value": 1e999'), /field "value"/],
    ['half a surrogate pair', TOTAL, withText(/"statement": "/, '"statement": "\\ud83d'), /U\+D83D/],
    ['a letter lost in an encoding', TOTAL, withText(/"statement": "/, '"statement": "\uFFFD'), /U\+FFFD/],
    [
      'a letter that turns the line',
      TOTAL,
      withText(/"statement": "/, '"statement": "\u202E'),
      /"nyt-total-fled": .*U\+202E/,
    ],
    ['a noncharacter', 'sources.json', withText(/"title": "/, '"title": "\\ufffe'), /U\+FFFE/],
    [
      'an unseen letter in words',
      'words/ru/figures.json',
      withText(/"caveat": "/, '"caveat": "\u200B'),
      /"[\w-]+": .*U\+200B/,
    ],
    ['one in a title', 'words/en/titles.json', withText(/": "/, '": "\u2066'), /U\+2066.*in this record/],
    ['one in a correction', 'corrections.json', withText(/"en": "/, '"en": "\u00AD'), /"bell-[\w-]+": .*U\+00AD/],
    ['one in an event', 'events.json', withText(/"statement": "/, '"statement": "\u2060'), /U\+2060/],
    [
      'blank words',
      'words/ru/figures.json',
      withText(/"statement": "[^"]*"/, '"statement": " \u00a0 "'),
      /"statement": must not be empty or blank/,
    ],
    [
      'a blank note',
      'words/ru/sources.json',
      withText(/"note": "[^"]*"/, '"note": " "'),
      /"note": must be empty or say something/,
    ],
    [
      'a text too long',
      'words/ru/events.json',
      withText(/"caveat": "/, `"caveat": "${'я'.repeat(32_768)}`),
      /longer than a spreadsheet/,
    ],
    [
      'a blank title in English',
      'words/en/titles.json',
      withText(/": "[^"]*"/, '": " "'),
      /must not be empty or blank/,
    ],
    [
      'a blank reason',
      'corrections.json',
      withText(/"en": "[^"]*"/, '"en": " "'),
      /"entry 1": field "reason.en": must not be empty or blank/,
    ],
    [
      'a correction of tomorrow',
      'corrections.json',
      withText(/"date": "[\d-]+"/, '"date": "2126-01-01"'),
      /2126-01-01 is after/,
    ],
    ['a field given twice', TOTAL, withText(/"unit":/, '"unit": "people", "unit":'), /"unit" occurs twice/],
    ['nesting without end', TOTAL, () => '['.repeat(500_000) + ']'.repeat(500_000), /nested more than/],
    ['an object for the list', TOTAL, (text) => JSON.stringify({ records: records(text) }), /one JSON array/],
    ['a number for a record', TOTAL, (text) => JSON.stringify([...records(text), 5]), /"record \d+": .*object/],
    ['a text for a number', TOTAL, withFirst({ value: '5' }), /field "value"/],
    ['a record twice', TOTAL, (text) => JSON.stringify([...records(text), records(text)[0]]), /already taken/],
    ['a source that is gone', 'sources.json', (text) => JSON.stringify(records(text).slice(1)), /is in no record of/],
    // Figures, events and corrections refer to sources, and sources refer to nothing, so no cycle is possible.
    ['a source that refers to another', 'sources.json', withFirst({ source_id: 'nyt' }), /source_id/],
    ['a formula', 'events.json', withFirst({ text: { en: { statement: '=1', population: 'x', caveat: '' } } }), /run/],
    ['words that are a list', 'words/ru/figures.json', () => '[]', /one JSON object from id to words/],
    ['a correction of another shape', 'corrections.json', withFirst({ date: 'yesterday' }), /"entry 1": field "date"/],
    ['a relation to nobody', 'relations.json', withFirst({ b: 'nobody' }), /"nobody" is not a figure/],
    ['relations that are no list', 'relations.json', () => '{}', /"\(whole file\)"/],
    ['corrections that are no list', 'corrections.json', () => '{}', /"\(whole file\)"/],
  ])('%s: is named with file, record, rule and way out', (_, file, change, rule) => {
    const messages = messagesAfter(file, change);
    expect(messages.join('\n')).toMatch(rule);
    for (const message of messages) expect(message).toMatch(/^data\/[\w/-]+\.json, ".+": .+\. [A-Z].+\.$/s);
    expect(messages.some((message) => message.startsWith(`data/${file}, `) || rule.test(message))).toBe(true);
  });

  it('reports an unreadable record alone, without the references to it', () => {
    expect(messagesAfter(TOTAL, withFirst({ place: 'ZZZ' }))).toEqual([
      expect.stringMatching(/^data\/figures\/total\.json, "nyt-total-fled": field "place"/),
    ]);
  });
  it('reports a file that nothing reads, and a missing one', () => {
    const path = join(copy, TOTAL);
    const stray = join(copy, 'figures/totals.json');
    cpSync(path, stray);
    rmSync(path);
    const messages = checkFolder(copy).map(({ message }) => message);
    cpSync(stray, path);
    rmSync(stray);
    expect(messages).toEqual([
      expect.stringMatching(/total\.json.*is missing/),
      expect.stringMatching(/totals\.json.*no topic has this name/),
    ]);
  });
});
