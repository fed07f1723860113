import '../../../../components/pages/figure-page.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { derivedById, derivedNumbers } from '../../../../components/answers/derived';
import { DerivedPage } from '../../../../components/pages/derived-page';
import { FigurePage } from '../../../../components/pages/figure-page';
import { languageOf } from '../../../../components/pages/languages';
import { pageMetadata } from '../../../../components/pages/metadata';
import { Shell } from '../../../../components/pages/shell';
import { WithdrawnPage } from '../../../../components/pages/withdrawn-page';
import { wordsOf } from '../../../../components/words';
import { pageWords } from '../../../../components/words/page-words';
import { figurePath, previewPath } from '../../../../data/addresses';
import { dataset, figure, isFigure } from '../../../../data/dataset';
import { sayMeasure } from '../../../../data/say';
import { withdrawnIn } from '../../../../data/say-texts';
import { withdrawn } from '../../../../data/withdrawn';

type Props = { params: Promise<{ lang: string; id: string }> };

export const dynamicParams = false;
export const generateStaticParams = () =>
  [...dataset.figures, ...derivedNumbers, ...withdrawn].map(({ id }) => ({ id }));

async function parseParams(params: Props['params']) {
  const { lang: segment, id } = await params;
  const lang = languageOf(segment) ?? notFound();
  const gone = withdrawnIn(id, lang);
  if (gone) return { lang, gone };
  const derived = derivedById(id);
  return derived ? { lang, derived } : { lang, record: isFigure(id) ? figure(id) : notFound() };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, gone, derived, record } = await parseParams(params);
  if (gone) {
    return pageMetadata(lang, {
      title: `${wordsOf(lang).withdrawnPage.title}: ${gone.id}`,
      description: gone.text.reason,
      path: (one) => figurePath(one, gone.id),
      image: pageWords('data', lang).image,
      noindex: true,
    });
  }
  if (derived) {
    const about = `${sayMeasure(derived, lang)}. ${derived.population(lang)}`;
    return pageMetadata(lang, {
      title: `${wordsOf(lang).interface.chart.derived}: ${derived.formula(lang)}`,
      description: `${about}.`,
      path: (one) => figurePath(one, derived.id),
      image: { url: previewPath(`figure-${derived.id}`, lang), alt: about },
    });
  }
  const { statement, population } = record.text[lang];
  return pageMetadata(lang, {
    title: statement.replace(/\.$/, ''),
    description: `${sayMeasure(record, lang)}. ${population}.`.replace('..', '.'),
    path: (one) => figurePath(one, record.id),
    image: { url: previewPath(`figure-${record.id}`, lang), alt: `${sayMeasure(record, lang)}. ${statement}` },
  });
}

export default async function Page({ params }: Props) {
  const { lang, gone, derived, record } = await parseParams(params);
  return (
    <Shell lang={lang} path={(one) => figurePath(one, (gone ?? derived ?? record).id)}>
      {gone && <WithdrawnPage record={gone} lang={lang} />}
      {derived && <DerivedPage of={derived} lang={lang} />}
      {record && <FigurePage figure={record} lang={lang} />}
    </Shell>
  );
}
