import { TOKENS } from './json-tokens';

/** The field that names a record: its own id, the figure of a correction, the first figure of a relation. */
const NAME = /"(?:id|figure|a)"\s*:\s*"([\w-]+)"/;

/** The record around or before a position in a record file; null before the first, and for one without a name. */
export function recordAt(text: string, at: number): { readonly record: string | null; readonly isInside: boolean } {
  let depth = 0;
  let start = 0;
  let key: string | null = null;
  let last = '';
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    if (index >= at) break;
    if (token === '{' || token === '[') {
      depth++;
      if (depth === 2) start = index;
    }
    if (token === '}' || token === ']') depth--;
    // In a file of words the key is the name.
    if (token === ':' && depth === 1) key = last.slice(1, -1);
    last = token;
  }
  const end = text.indexOf('\n  }', start);
  const record = key ?? NAME.exec(text.slice(start, end < 0 ? undefined : end))?.[1] ?? null;
  return { record: start > 0 || key !== null ? record : null, isInside: depth > 1 || last === ':' };
}
