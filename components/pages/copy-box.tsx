import type { Lang } from '../../data/vocabulary';
import { wordsOf } from '../words';
import { CopyButton } from './copy-button';

type Kind = 'frame' | 'loader' | 'picture' | 'oembed';

/** A text to copy: its purpose, the text itself, and a button that appears once it can work. */
export function CopyBox({
  kind,
  id,
  text,
  origin,
  lang,
}: {
  kind: Kind;
  id: string;
  text: string;
  origin: string;
  lang: Lang;
}) {
  const say = wordsOf(lang).embed;
  const { label, about } = say.snippets[kind];
  return (
    <div className="copy-box">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-about`}>{about}</p>
      <textarea
        id={id}
        aria-describedby={`${id}-about`}
        readOnly
        rows={kind === 'oembed' ? 2 : 5}
        spellCheck={false}
        data-origin={origin}
        data-snippet={kind}
        defaultValue={text}
      />
      <CopyButton box={id} label={say.copyWhat(label)} say={say} />
    </div>
  );
}
