import '../../../../components/pages/figure-page.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FigurePage } from '../../../../components/pages/figure-page';
import { languageOf } from '../../../../components/pages/languages';
import { pageMetadata } from '../../../../components/pages/metadata';
import { Shell } from '../../../../components/pages/shell';
import { figurePath, previewPath } from '../../../../data/addresses';
import { dataset, figure, isFigure } from '../../../../data/dataset';
import { sayMeasure } from '../../../../data/say';

type Props = { params: Promise<{ lang: string; id: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => dataset.figures.map(({ id }) => ({ id }));

async function asked(params: Props['params']) {
  const { lang, id } = await params;
  return { lang: languageOf(lang) ?? notFound(), record: isFigure(id) ? figure(id) : notFound() };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, record } = await asked(params);
  const { statement, population } = record.text[lang];
  return pageMetadata(lang, {
    title: statement.replace(/\.$/, ''),
    description: `${sayMeasure(record, lang)}. ${population}.`.replace('..', '.'),
    path: (one) => figurePath(one, record.id),
    image: { url: previewPath(`figure-${record.id}`, lang), alt: `${sayMeasure(record, lang)}. ${statement}` },
  });
}

export default async function Page({ params }: Props) {
  const { lang, record } = await asked(params);
  return (
    <Shell lang={lang} path={(one) => figurePath(one, record.id)}>
      <FigurePage figure={record} lang={lang} />
    </Shell>
  );
}
