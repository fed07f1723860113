import { absolute, figurePath } from '../../data/addresses';
import { cite } from '../../data/cite';
import type { Derived } from '../../data/derive';
import { sayMeasure } from '../../data/say';
import { sayMeasureWords } from '../../data/say-texts';
import type { Lang } from '../../data/vocabulary';
import { chartsOf } from '../answers/derived';
import { derivedJsonLd } from '../answers/json-ld';
import { StructuredData } from '../answers/structured-data';
import { SourceList } from '../figure/source-list';
import { wordsOf } from '../words';
import { ChartUses } from './chart-uses';
import { CiteSection } from './cite-section';
import { saySource } from './say-source';

/** A number of our arithmetic with its parts: who is counted, the sum, each figure in it, where it is drawn. */
export function DerivedPage({ of, lang }: { of: Derived; lang: Lang }) {
  const { figurePage: say, derivedPage: own } = wordsOf(lang);
  const { derived } = wordsOf(lang).interface.chart;
  const population = of.population(lang);
  const measure = of.counted && sayMeasureWords(of.counted, lang);
  const kind = of.measured.kind === 'point' && of.measured.approximate ? 'about' : of.measured.kind;
  const facts = [
    [own.formula, of.formula(lang)],
    [say.unit, say.unitName(of.unit)],
    ...(measure ? ([[say.measure, `${measure.title}: ${measure.about}`]] as const) : []),
  ] as const;
  return (
    <>
      <StructuredData json={derivedJsonLd(of, lang)} />
      <article className="page figure-page" data-figure={of.id}>
        <p className="eyebrow">{derived}</p>
        <p className="figure-value">{sayMeasure(of, lang)}</p>
        <h1>{population}</h1>
        <p>
          {own.lead} {say.kinds[kind]}
        </p>
        <dl>
          {facts.map(([name, fact]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
        </dl>
        <h2 id="inputs">{own.inputs}</h2>
        <ul>
          {of.inputs.map((one) => (
            <li key={one.id}>
              <a href={figurePath(lang, one.id)}>{sayMeasure(one, lang)}</a>. {one.text[lang].population}.{' '}
              <small>{saySource(one, lang)}</small>
            </li>
          ))}
        </ul>
        <h2>{say.source}</h2>
        <SourceList cited={cite(of.inputs)} lang={lang} />
        <h2>{say.charts}</h2>
        <ChartUses id={of.id} charts={chartsOf(of)} lang={lang} />
        <h2>{say.link}</h2>
        <p>
          <a href={figurePath(lang, of.id)}>
            <code>{absolute(figurePath(lang, of.id))}</code>
          </a>
        </p>
        <p>{own.linkNote}</p>
      </article>
      <CiteSection
        lang={lang}
        part={{ kind: 'figure', key: of.id, title: population, path: figurePath(lang, of.id) }}
      />
    </>
  );
}
