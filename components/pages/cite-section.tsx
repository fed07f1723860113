import { citePath } from '../../data/addresses';
import {
  CITATION_FORMS,
  type Citable,
  datasetCitable,
  dayOf,
  figureCitable,
  inText,
  partCitable,
  releaseCitable,
  STYLES_IN,
} from '../../data/citations';
import { figure, isFigure } from '../../data/dataset';
import { RELEASED } from '../../data/edition';
import type { Lang } from '../../data/vocabulary';
import { wordsOf } from '../words';
import { CopyButton } from './copy-button';
import { Fold } from './fold';

/** A part of the dataset that can be cited by itself. */
type Part = { readonly kind: 'chart' | 'figure'; readonly key: string; readonly title: string; readonly path: string };

/** What is cited: for a figure, its own publisher's work. */
function citableOf(part: Part | undefined, lang: Lang): Citable {
  if (!part) return datasetCitable(lang);
  if (part.kind === 'figure' && isFigure(part.key)) return figureCitable(figure(part.key), lang);
  return partCitable(part.key, part.title, part.path, lang);
}

/** How to cite the dataset, a chart or a figure: in three styles to copy, and as files. */
export function CiteSection({ lang, part, folded = false }: { lang: Lang; part?: Part; folded?: boolean }) {
  const { cite: say } = wordsOf(lang).interface;
  const citable = citableOf(part, lang);
  const what = part ? `${part.kind}s/${part.key}` : 'dataset';
  const endings = [...CITATION_FORMS, ...(part ? [] : (['cff'] as const))];
  const title = say[part?.kind ?? 'dataset'];
  const section = (
    <section id="cite" className="page cite" aria-labelledby="cite-title">
      {!folded && <h2 id="cite-title">{title}</h2>}
      {STYLES_IN[lang].map((style) => (
        <div key={style}>
          <label htmlFor={`cite-${style}`}>{say.styles[style]}</label>
          <textarea
            id={`cite-${style}`}
            readOnly
            rows={2}
            spellCheck={false}
            // Only the browser knows the day of access; its script puts it where the style has it.
            data-accessed={inText(citable, style, lang, '{day}')}
            data-locale={dayOf(style, lang).locale}
            data-day={dayOf(style, lang).dateStyle}
            defaultValue={inText(citable, style, lang)}
          />
          <CopyButton box={`cite-${style}`} label={say.copyWhat(say.styles[style])} say={say} />
        </div>
      ))}
      <p>
        {say.files}:{' '}
        {endings.map((ending, i) => (
          <span key={ending}>
            {i > 0 && ', '}
            <a href={citePath(what, ending, ending === 'cff' ? undefined : lang)}>{say.forms[ending]}</a>
          </span>
        ))}
        .
      </p>
      {!RELEASED && (
        <p>
          {say.draft} {inText(releaseCitable(lang), 'short', lang)}
        </p>
      )}
    </section>
  );
  return folded ? (
    <Fold title={title} id="cite-title">
      {section}
    </Fold>
  ) : (
    section
  );
}
