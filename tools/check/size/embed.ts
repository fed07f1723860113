import { brotliCompressSync, constants } from 'node:zlib';

/** What an embed's document contains, and what it would load from elsewhere. */

const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;

/** Bytes of script inside the document, before compression. */
export function inlineScriptBytes(html: string): number {
  return [...html.matchAll(SCRIPT)].reduce((sum, [, text = '']) => sum + Buffer.byteLength(text), 0);
}

/** Elements of the document, as a browser counts them. Style and scripts hold none. */
export function elementCount(html: string): number {
  return html.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1>').match(/<[a-z]/g)?.length ?? 0;
}

/** Size as sent by a host that compresses ahead of time, at the highest level. */
export function brotliBytes(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;
}

/** Tags that load something. Text that merely shows such an attribute has its `<` escaped. */
const FETCHING_TAGS = [
  /<[a-z][^>]*\s(?:src|srcset|poster|data)=[^>]*>/gi,
  /<link\b[^>]*\brel="[^"]*\b(?:stylesheet|preload|modulepreload|prefetch|preconnect|icon|manifest)\b[^>]*>/gi,
  /<(?:image|use|feImage)\b[^>]*href="(?!#)[^>]*>/gi,
];
/** `url(#…)` refers to the same document. */
const FETCHING_STYLE = [/@import\b[^;]*/gi, /\burl\(\s*["']?(?!["'#])[^)]*\)/gi];

/** Everything that would make a browser load something, cut to a readable length. */
export function loadsFromElsewhere(html: string): string[] {
  // A script's text is not markup, but its opening tag is.
  const markup = html.replace(SCRIPT, (script) => script.slice(0, script.indexOf('>') + 1));
  return [...FETCHING_TAGS, ...FETCHING_STYLE]
    .flatMap((pattern) => markup.match(pattern) ?? [])
    .map((found) => found.slice(0, 120));
}
