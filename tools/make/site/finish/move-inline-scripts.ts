const INLINE = /<script\b(?![^>]*\b(?:src|type)=)[^>]*>([\s\S]*?)<\/script>/g;

/** A page whose inline scripts have become one file: `page` refers to it by the name that `save` gave. */
export type Moved = { readonly page: string; readonly script: string };

/**
 * Joins a page's inline scripts, in their order, where the last one stood, and puts a file in their place: a
 * policy that allows no inline script can then be one and the same for every page. Next's own scripts load
 * without waiting, and expect what is in these to come before the document is complete, not before themselves.
 *
 * @param addressOf the address under which the joined script will be found
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
