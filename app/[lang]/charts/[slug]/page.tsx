import '../../../../components/pages/chart-page.css';
import '../../../../components/pages/fold.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { chartJsonLd } from '../../../../components/answers/json-ld';
import { oembedTypes } from '../../../../components/answers/oembed';
import { StructuredData } from '../../../../components/answers/structured-data';
import { chartBySlug, charts } from '../../../../components/charts';
import { ChartPage } from '../../../../components/pages/chart-page';
import { languageOf } from '../../../../components/pages/languages';
import { pageMetadata } from '../../../../components/pages/metadata';
import { Shell } from '../../../../components/pages/shell';
import { chartPath, previewPath } from '../../../../data/addresses';

type Props = { params: Promise<{ lang: string; slug: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => charts.map(({ slug }) => ({ slug }));

async function parseParams(params: Props['params']) {
  const { lang, slug } = await params;
  return { lang: languageOf(lang) ?? notFound(), chart: chartBySlug(slug) ?? notFound() };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, chart } = await parseParams(params);
  const words = chart.words(lang);
  return pageMetadata(lang, {
    title: words.title.plain,
    description: words.summary.plain,
    path: (one) => chartPath(one, chart.slug),
    image: { url: previewPath(chart.slug, lang), alt: `${words.title.plain}. ${words.summary.plain}` },
    types: oembedTypes(chart.slug, lang),
  });
}

export default async function Page({ params }: Props) {
  const { lang, chart } = await parseParams(params);
  return (
    <Shell lang={lang} path={(one) => chartPath(one, chart.slug)} wide>
      <StructuredData json={chartJsonLd(chart, lang)} />
      <ChartPage chart={chart} lang={lang} path={chartPath(lang, chart.slug)} />
    </Shell>
  );
}
