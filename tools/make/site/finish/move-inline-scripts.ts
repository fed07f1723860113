const INLINE = /<script\b(?![^>]*\b(?:src|type)=)[^>]*>([\s\S]*?)<\/script>/g;

/** A page whose inline scripts have become one file; `page` refers to its address. */
export type Moved = { readonly page: string; readonly script: string };

/**
 * Replaces a page's inline scripts by one file, in place of the last of them: so one policy that forbids inline scripts
 * serves every page. Next's own scripts load async, and expect the inline ones to run before the document is complete,
 * not before themselves.
 *
 * @param addressOf the address at which the joined script will be published
 */
export function moveInlineScripts(html: string, addressOf: (script: string) => string): Moved | null {
  const found = [...html.matchAll(INLINE)];
  const last = found.at(-1);
  if (!last) return null;
  const script = found.map(([, code]) => `${code};\n`).join('');
  const page = html.replace(INLINE, (_script, _code, at: number) =>
    at === last.index ? `<script src="${addressOf(script)}"></script>` : '',
  );
  return { page, script };
}
