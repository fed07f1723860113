import { Fragment } from 'react';
import { chartPath } from '../../data/addresses';
import type { NumberedSource } from '../../data/cite';
import { event, figure, isFigure } from '../../data/dataset';
import { type Filled, fill, type Reference } from '../../data/fill';
import type { Lang } from '../../data/vocabulary';
import { keyOf, linked } from '../figure/filled-text';
import { termAnchor } from '../figure/terms';
import type { Paragraph } from '../story/chapter';
import { wordsOf } from '../words';

/** Prefix of the anchors in the list of sources at the story's end. */
export const SOURCE_ANCHOR = 'source';

/** Prefix of the anchors of the story's glossary. */
export const TERM_SCOPE = 'story';

/** The sources whose claims are marked as theirs. */
export const CLAIMANTS = { article: 'nyt-2025-04-06', summary: 'summary-newsforall-eu' } as const;

/** One paragraph: every number has a link to its source; a claim says whose it is. */
export function Prose({
  paragraph: { text, from, id },
  cited,
  lang,
  className,
}: {
  paragraph: Paragraph;
  cited: readonly NumberedSource[];
  lang: Lang;
  className?: string;
}) {
  // The heading of a claim already names its source.
  const marked = from ? cited.filter(({ source }) => source.id !== CLAIMANTS[from]) : cited;
  const filled = <Cited text={fill(text, lang)} cited={marked} lang={lang} />;
  if (!from) {
    return (
      <p id={id} className={className}>
        {filled}
      </p>
    );
  }
  return (
    <p id={id} className="claim" data-from={from}>
      <b>
        {wordsOf(lang).story.from[from]} <SourceMark cited={cited} sourceId={CLAIMANTS[from]} lang={lang} />
      </b>
      {filled}
    </p>
  );
}

/** Filled text with its source's number after each figure; terms link to the glossary, charts to their pages. */
export function Cited({ text, cited, lang }: { text: Filled; cited: readonly NumberedSource[]; lang: Lang }) {
  const hrefOf = (ref: Reference) =>
    ref.kind === 'term'
      ? `#${termAnchor(TERM_SCOPE, ref.id)}`
      : ref.kind === 'chart'
        ? chartPath(lang, ref.id)
        : undefined;
  return text.parts.map((part, place) => (
    <Fragment key={keyOf(part, place)}>
      {part.ref?.kind === 'chart' ? (
        // The chart used to be here: old links to it lead to the sentence that names it.
        <span id={part.ref.id}>{linked(part, hrefOf)}</span>
      ) : (
        linked(part, hrefOf)
      )}
      {(part.ref?.kind === 'figure' || part.ref?.kind === 'event') && (
        <SourceMark cited={cited} sourceId={sourceIdOf(part.ref.id)} lang={lang} />
      )}
    </Fragment>
  ));
}

/** The number of a source as a link to its entry in the list at the end. */
export function SourceMark(props: { cited: readonly NumberedSource[]; sourceId: string; lang: Lang }) {
  const { cited, sourceId, lang } = props;
  const entry = cited.find(({ source }) => source.id === sourceId);
  return (
    entry && (
      <sup className="cited">
        <a href={`#${SOURCE_ANCHOR}-${sourceId}`} aria-label={`[${entry.n}] ${entry.source.publisherIn[lang]}`}>
          [{entry.n}]
        </a>
      </sup>
    )
  );
}

const sourceIdOf = (id: string) => (isFigure(id) ? figure(id) : event(id)).source_id;
