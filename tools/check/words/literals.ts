/** Where a slash may start a regular expression; elsewhere it divides. */
const BEFORE_REGEX = /[(,=:[!&|?{};>]\s*$/;

/** Replaces a template's expression, in the form of a reference to a record. */
const PLACED = '{x}';

/**
 * The texts typed in a TypeScript file: its string literals and templates, without import paths and keys of objects. A
 * template is one text, with a reference in place of each expression.
 */
export function literalsOf(source: string): readonly string[] {
  const found: string[] = [];
  scan(source, 0, found);
  return found;
}

/** Scans to the brace that closes a template's expression, or to the end. Returns the index. */
function scan(source: string, from: number, found: string[]): number {
  let depth = 0;
  for (let i = from; i < source.length; i++) {
    const char = source.charAt(i);
    const rest = source.slice(i, i + 2);
    if (rest === '//') i = endOf(source, '\n', i);
    else if (rest === '/*') i = endOf(source, '*/', i) + 1;
    else if (char === '/' && BEFORE_REGEX.test(source.slice(Math.max(0, i - 40), i))) i = endOfQuoted(source, '/', i);
    else if (char === "'" || char === '"') {
      const end = endOfQuoted(source, char, i);
      const isName = /(?:from|import)\s*\(?\s*$/.test(source.slice(Math.max(0, i - 12), i));
      if (!isName && source.charAt(end + 1) !== ':') found.push(unescaped(source.slice(i + 1, end)));
      i = end;
    } else if (char === '`') i = template(source, i, found);
    else if (char === '{') depth++;
    else if (char === '}' && depth-- === 0) return i;
  }
  return source.length;
}

function template(source: string, start: number, found: string[]): number {
  let text = '';
  let i = start + 1;
  for (; i < source.length && source.charAt(i) !== '`'; i++) {
    if (source.charAt(i) === '$' && source.charAt(i + 1) === '{') {
      i = scan(source, i + 2, found);
      text += PLACED;
    } else if (source.charAt(i) === '\\') {
      text += source.slice(i, i + 2);
      i++;
    } else text += source.charAt(i);
  }
  found.push(unescaped(text));
  return i;
}

function endOf(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at;
}

function endOfQuoted(source: string, quote: string, start: number): number {
  let i = start + 1;
  while (i < source.length && source.charAt(i) !== quote) i += source.charAt(i) === '\\' ? 2 : 1;
  return i;
}

const unescaped = (text: string) =>
  text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\(.)/g, '$1');
