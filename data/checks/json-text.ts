import { firstOddToken, TOKENS } from './json-tokens';

/** A fault in the text of a JSON file: its position, the rule and the way out. */
export type TextFault = { readonly at: number; readonly rule: string; readonly wayOut: string };

/** Records are three levels deep; anything far deeper was not written by hand. */
const DEEPEST = 16;

/** Half of a surrogate pair, or the replacement for a character that could not be decoded. */
const DAMAGED = /[\p{Surrogate}\uFFFD]/u;

/**
 * Invisible characters: they reverse a line, hide in a word, end it, or stop a picture from rendering. These are
 * control characters, line breaks included; formatting, ignorable and private-use characters; line and paragraph
 * separators; noncharacters; and the blank Braille cell. Non-breaking spaces are allowed.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/u;

/** The first fault of a file's bytes that parsing as JSON would fail on, or silently accept. */
export function jsonTextFault(bytes: Uint8Array): TextFault | null {
  if (bytes.length === 0)
    return { at: 0, rule: 'the file is empty', wayOut: 'Restore it: git checkout, then the file.' };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { at: 0, rule: 'it begins with a byte order mark', wayOut: 'Save it as UTF-8 without one.' };
  const text = decode(bytes);
  if (text === null)
    return { at: 0, rule: 'it is not UTF-8 throughout', wayOut: 'Save it as UTF-8, or restore the last version.' };
  return structureFault(text) ?? syntaxFault(text) ?? repeatedKey(text) ?? damagedLetter(text);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Checked before parsing, as endless nesting may overflow the parser's stack. */
function structureFault(text: string): TextFault | null {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    if (token === '{' || token === '[') depth++;
    if (token === '}' || token === ']') depth--;
    if (depth > DEEPEST)
      return {
        at: index,
        rule: `it is nested more than ${DEEPEST} levels deep`,
        wayOut: 'Compare it with its neighbours.',
      };
  }
  return null;
}

function syntaxFault(text: string): TextFault | null {
  try {
    JSON.parse(text);
    return null;
  } catch {
    const at = firstOddToken(text);
    const [found = ''] = /^\S{0,20}/.exec(text.slice(at)) ?? [];
    return {
      at,
      rule: `it is not JSON: ${at === text.length ? 'it ends too soon' : `unexpected ${found}`}`,
      wayOut: 'Fix it there, or restore the last version: git checkout, then the file.',
    };
  }
}

/** Checked here because a parser silently keeps the last of two equal keys. */
function repeatedKey(text: string): TextFault | null {
  const open: Set<string>[] = [];
  let last = { token: '', index: 0 };
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    if (token === '{' || token === '[') open.push(new Set());
    if (token === '}' || token === ']') open.pop();
    const keys = open.at(-1);
    if (token === ':' && keys) {
      const key: unknown = JSON.parse(last.token);
      if (keys.has(String(key)))
        return { at: last.index, rule: `${last.token} occurs twice in one record`, wayOut: 'Keep the right one.' };
      keys.add(String(key));
    }
    last = { token, index };
  }
  return null;
}

function damagedLetter(text: string): TextFault | null {
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    const value: unknown = token.startsWith('"') ? JSON.parse(token) : '';
    const damaged = DAMAGED.exec(String(value))?.[0];
    if (damaged !== undefined)
      return {
        at: index,
        rule: `a text has ${nameOf(damaged)}, a damaged character`,
        wayOut: 'Copy the text again from the source.',
      };
    const unseen = UNSEEN.exec(String(value))?.[0];
    if (unseen !== undefined)
      return {
        at: index,
        rule: `a text has ${nameOf(unseen)}, which is invisible and may change how the rest is read or drawn`,
        wayOut: `Remove it from "${String(value).slice(0, 40).replaceAll(new RegExp(UNSEEN, 'gu'), '·')}".`,
      };
  }
  return null;
}

const nameOf = (letter: string) => `U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
