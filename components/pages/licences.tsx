import { LICENCE } from '../../data/cite';
import { dataset, source } from '../../data/dataset';
import { type Lang, SOURCE_KINDS, type SourceKind } from '../../data/vocabulary';
import { wordingOf } from '../../data/words';
import { wordsOf } from '../words';

/** The licence of our part, and what we took from each kind of source. */
export function Licences({ lang }: { lang: Lang }) {
  const { licences: say } = wordsOf(lang).dataPage;
  const { locale, sourceKinds } = wordingOf(lang);
  const count = (n: number) => n.toLocaleString(locale);
  return (
    <dl className="licences">
      <div>
        <dt>{say.ours}</dt>
        <dd>
          {say.oursText} <a href={LICENCE.url}>{LICENCE.name}</a> (<code>{LICENCE.spdx}</code>).
        </dd>
      </div>
      {SOURCE_KINDS.map((kind) => (
        <div key={kind}>
          <dt>{say.kind(sourceKinds[kind], count(sourcesOf(kind)), count(figuresOf(kind)))}</dt>
          <dd>{say.taken[kind]}</dd>
        </div>
      ))}
    </dl>
  );
}

const sourcesOf = (kind: SourceKind) => dataset.sources.filter((one) => one.kind === kind).length;
const figuresOf = (kind: SourceKind) =>
  dataset.figures.filter(({ source_id }) => source(source_id).kind === kind).length;
