import { Fragment } from 'react';
import type { Filled, Part, Reference } from '../../data/fill';
import { tied } from '../draw/marks/ties';

/** Where a reference links to on this page, or undefined when it needs no link. */
export type HrefOf = (ref: Reference) => string | undefined;

/** Filled text with each number linked to the record behind it and each term to its definition. */
export function FilledText({ text, hrefOf }: { text: Filled; hrefOf?: HrefOf }) {
  return text.parts.map((part, place) => <Fragment key={keyOf(part, place)}>{linked(part, hrefOf)}</Fragment>);
}

/** One part of a text, as a link if it has a target. */
export function linked({ text: told, ref }: Part, hrefOf?: HrefOf) {
  const text = tied(told);
  const href = ref && hrefOf?.(ref);
  return href ? (
    <a className={ref.kind === 'term' ? 'term' : 'ref'} href={href}>
      {text}
    </a>
  ) : (
    text
  );
}

/** The position is part of the key, as a sentence may name one figure twice; its parts never move. */
export const keyOf = ({ ref, text }: Part, place: number) => `${place} ${ref?.id ?? text}`;
