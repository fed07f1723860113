import { describe, expect, it } from 'vitest';
import { jsonTextFault } from './json-text';
import { firstOddToken } from './json-tokens';
import { recordAt } from './record-at';

const fault = (text: string) => jsonTextFault(new TextEncoder().encode(text));

describe('an invisible character', () => {
  it.each([
    ['a right-to-left override', '\u202E', 'U+202E'],
    ['an isolate', '\u2066', 'U+2066'],
    ['a noncharacter', '\uFFFE', 'U+FFFE'],
    ['a noncharacter of another plane', '\u{1FFFF}', 'U+1FFFF'],
    ['a zero-width space', '\u200B', 'U+200B'],
    ['a joiner', '\u200D', 'U+200D'],
    ['a word joiner', '\u2060', 'U+2060'],
    ['a soft hyphen', '\u00AD', 'U+00AD'],
    ['a byte order mark inside', '\uFEFF', 'U+FEFF'],
    ['a filler', '\u3164', 'U+3164'],
    ['an empty braille cell', '\u2800', 'U+2800'],
    ['a tag', '\u{E0041}', 'U+E0041'],
    ['a private-use character', '\uE000', 'U+E000'],
    ['a line separator', '\u2028', 'U+2028'],
    ['a bell', '\u0007', 'U+0007'],
    ['a C1 control character', '\u0085', 'U+0085'],
  ])('%s: named by its code point, written out or escaped', (_, letter, name) => {
    const units = letter.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    for (const text of [JSON.stringify([`a${letter}b`]), `["a${units.join('')}b"]`])
      expect(fault(text)?.rule, text).toContain(name);
    expect(fault(JSON.stringify([{ [`a${letter}`]: 1 }]))?.rule).toContain(name);
  });
  it('includes a line break or a tab inside a text', () => {
    for (const text of ['["a\\nb"]', '["a\\tb"]', '["a\\rb"]']) expect(fault(text)?.rule, text).toContain('U+000');
  });
  it('does not include no-break spaces, dashes, quotes, accents, Cyrillic or emoji', () => {
    expect(fault(JSON.stringify(['10\u00A0000 \u202F– «ё» ‘é’ … № 😀']))).toBeNull();
  });
});

describe('firstOddToken(text)', () => {
  it.each([
    ['NaN', '{"a": ', 'NaN}'],
    ['a number without end', '[', '-Infinity]'],
    ['a comment', '{"a": 1, ', '// why\n "b": 2}'],
    ['a comma too many in a record', '{"a": 1, ', '}'],
    ['a comma too many in a list', '[1, ', ']'],
    ['a comma too few', '[{} ', '{}]'],
    ['a key without quotes', '{', 'a: 1}'],
    ['single quotes', '[', "'a']"],
    ['a number with a zero before', '[', '01]'],
    ['a line break in a text', '[', '"a\nb"]'],
    ['a bracket of the other kind', '[1', '}'],
    ['something after the end', '[] ', '[]'],
    ['a colon too few', '{"a" ', '1}'],
    ['the end too soon', '{"a": [1', ''],
  ])('%s: is found at its position', (_, before, after) => expect(firstOddToken(before + after)).toBe(before.length));
});

describe('recordAt(text, at)', () => {
  const at = (text: string, mark: string) => recordAt(text, text.indexOf(mark));
  const list =
    '[\n  {\n    "id": "a",\n    "n": 1\n  }, !\n  {\n    "n": ?,\n    "id": "b",\n    "text": { "en": # }\n  }\n]';
  it('is the one around the position, wherever its id is', () => {
    expect(at(list, '1')).toEqual({ record: 'a', isInside: true });
    expect(at(list, '?')).toEqual({ record: 'b', isInside: true });
    expect(at(list, '#')).toEqual({ record: 'b', isInside: true });
  });
  it('between two records: the first', () => expect(at(list, '!')).toEqual({ record: 'a', isInside: false }));
  it('before the first record: none', () =>
    expect(at('[ ! {"id": "a"}]', '!')).toEqual({ record: null, isInside: false }));
  it('in a file of words: the key', () => {
    const words = '{\n  "a": {\n    "note": 1\n  },\n  "b": "?"\n}';
    expect(at(words, '1')).toEqual({ record: 'a', isInside: true });
    expect(at(words, '"?')).toEqual({ record: 'b', isInside: true });
  });
  it('of a correction or a relation: the figure', () => {
    expect(at('[{"figure": "x", "n": ?}]', '?').record).toBe('x');
    expect(at('[{"a": "x", "b": "y", "n": ?}]', '?').record).toBe('x');
  });
});
