/** Strings and punctuation of JSON; between them are numbers, literals and white space. */
export const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g;

const BLANK = /[ \t\n\r]*/y;
const TEXT = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

/**
 * Where a text stops being JSON: the index of its first unexpected token, or its length. Parsers differ in whether they
 * give the position; ours gives none for NaN, a comment or a trailing comma.
 */
export function firstOddToken(text: string): number {
  const open: string[] = [];
  let at = 0;
  let expected: Expected = 'value';
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    at += found?.length ?? 0;
    return found;
  };
  for (;;) {
    take(BLANK);
    const sign = text[at];
    const closes = sign === (open.at(-1) === '{' ? '}' : ']') && open.length > 0;
    if (closes && (expected === ', or end' || expected === 'value or ]' || expected === 'key or }')) {
      open.pop();
      expected = ', or end';
      at++;
    } else if (expected === ', or end') {
      if (sign !== ',' || open.length === 0) return at;
      expected = open.at(-1) === '{' ? 'key' : 'value';
      at++;
    } else if (expected === ':') {
      if (sign !== ':') return at;
      expected = 'value';
      at++;
    } else if (expected === 'key' || expected === 'key or }') {
      if (take(TEXT) === null) return at;
      expected = ':';
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      expected = sign === '{' ? 'key or }' : 'value or ]';
      at++;
    } else {
      if (take(TEXT) === null && take(SCALAR) === null) return at;
      expected = ', or end';
    }
  }
}
