import { Fragment } from 'react';
import type { NumberedSource } from '../../data/cite';
import { event, figure, isFigure } from '../../data/dataset';
import { type Filled, fill } from '../../data/fill';
import type { Lang } from '../../data/vocabulary';
import { keyOf, linked } from '../figure/filled-text';
import { termAnchor } from '../figure/terms';
import type { Paragraph } from '../story/chapter';
import { wordsOf } from '../words';

/** The anchor of a source in the list at the story's end. */
export const SOURCE_ANCHOR = 'source';

/** Prefix of the anchors of the story's glossary. */
export const TERM_SCOPE = 'story';

/** One paragraph: every number carries the mark of its source; what only the summary says is set apart. */
export function Prose({
  paragraph,
  cited,
  lang,
  className,
}: {
  paragraph: Paragraph;
  cited: readonly NumberedSource[];
  lang: Lang;
  className?: string;
}) {
  const text = <Cited text={fill(paragraph.text, lang)} cited={cited} lang={lang} />;
  if (!paragraph.summaryOnly) return <p className={className}>{text}</p>;
  return (
    <p className="reported">
      <b>{wordsOf(lang).story.summaryOnly}</b>
      {text}
    </p>
  );
}

/** Filled text with the number of its source after each figure, and terms linked to the glossary. */
export function Cited({ text, cited, lang }: { text: Filled; cited: readonly NumberedSource[]; lang: Lang }) {
  return text.parts.map((part, place) => (
    <Fragment key={keyOf(part, place)}>
      {linked(part, (ref) => (ref.kind === 'term' ? `#${termAnchor(TERM_SCOPE, ref.id)}` : undefined))}
      {part.ref && part.ref.kind !== 'term' && (
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
