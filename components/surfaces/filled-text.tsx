import { Fragment } from 'react';
import type { Filled, Part } from '../../data/fill';

/** Filled text with each number linked to the record behind it. `hrefOf` says where a reference leads. */
export function FilledText({ text, hrefOf }: { text: Filled; hrefOf?: (id: string) => string | undefined }) {
  return text.parts.map((part, place) => <Fragment key={keyOf(part, place)}>{linked(part, hrefOf)}</Fragment>);
}

function linked({ text, ref }: Part, hrefOf?: (id: string) => string | undefined) {
  const href = ref && hrefOf?.(ref.id);
  return href ? (
    <a className="ref" href={href}>
      {text}
    </a>
  ) : (
    text
  );
}

/** The parts of a sentence never move; one figure may be named twice in it. */
export const keyOf = ({ ref, text }: Part, place: number) => `${place} ${ref?.id ?? text}`;
