import { brotliCompressSync, constants } from 'node:zlib';

/** What an embed's document holds, and what it would fetch besides itself. */

const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;

/** Bytes of script inside the document, before compression. */
export function inlineScriptBytes(html: string): number {
  return [...html.matchAll(SCRIPT)].reduce((sum, [, text = '']) => sum + Buffer.byteLength(text), 0);
}

/** Elements of the document, as a browser counts them. Style and scripts hold none. */
export function elementCount(html: string): number {
  return html.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1>').match(/<[a-z]/g)?.length ?? 0;
}

/** Bytes as a host sends them that compresses beforehand and as well as it can. */
export function brotliBytes(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;
}

/** Attributes of tags that fetch. Text that merely shows such an attribute has its `<` escaped. */
const FETCHING_TAGS = [
  /<[a-z][^>]*\s(?:src|srcset|poster|data)=[^>]*>/gi,
  /<link\b[^>]*\brel="[^"]*\b(?:stylesheet|preload|modulepreload|prefetch|preconnect|icon|manifest)\b[^>]*>/gi,
  /<(?:image|use|feImage)\b[^>]*href="(?!#)[^>]*>/gi,
];
/** `url(#…)` points into the same document. */
const FETCHING_STYLE = [/@import\b[^;]*/gi, /\burl\(\s*["']?(?!["'#])[^)]*\)/gi];

/** Every place that would make a browser fetch something, cut to a readable length. */
export function loadsFromElsewhere(html: string): string[] {
  // A script's text is not markup; its opening tag is.
  const markup = html.replace(SCRIPT, (script) => script.slice(0, script.indexOf('>') + 1));
  return [...FETCHING_TAGS, ...FETCHING_STYLE]
    .flatMap((pattern) => markup.match(pattern) ?? [])
    .map((found) => found.slice(0, 120));
}
