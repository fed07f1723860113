import type { Filled } from '../../data/fill';

/** Filled text with each number linked to the record behind it. `hrefOf` says where a reference leads. */
export function FilledText({ text, hrefOf }: { text: Filled; hrefOf?: (ref: { kind: string; id: string }) => string | undefined }) {
  return text.parts.map((part, i) => {
    const href = part.ref && hrefOf?.(part.ref);
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never move
    return href ? <a key={i} className="ref" href={href}>{part.text}</a> : <span key={i}>{part.text}</span>;
  });
}
