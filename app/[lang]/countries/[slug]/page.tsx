import '../../../../components/pages/countries.css';
import '../../../../components/pages/fold.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { chartJsonLd } from '../../../../components/answers/json-ld';
import { oembedTypes } from '../../../../components/answers/oembed';
import { StructuredData } from '../../../../components/answers/structured-data';
import { chartOfCountry } from '../../../../components/countries';
import { countries, countryBySlug } from '../../../../components/countries/countries';
import { CountryPage } from '../../../../components/pages/country-page';
import { languageOf } from '../../../../components/pages/languages';
import { pageMetadata } from '../../../../components/pages/metadata';
import { Shell } from '../../../../components/pages/shell';
import { pageWords } from '../../../../components/words/page-words';
import { COUNTRY, countryPath, previewPath } from '../../../../data/addresses';
import { sayPlace } from '../../../../data/say';

type Props = { params: Promise<{ lang: string; slug: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => countries.map(({ slug }) => ({ slug }));

async function parseParams(params: Props['params']) {
  const { lang, slug } = await params;
  return { lang: languageOf(lang) ?? notFound(), country: countryBySlug(slug) ?? notFound() };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, country } = await parseParams(params);
  const path = (one: typeof lang) => countryPath(one, country.slug);
  const chart = chartOfCountry(country.slug);
  if (!chart) {
    const { description } = pageWords('countries', lang);
    const name = sayPlace(country.code, lang);
    const image = { url: previewPath(`${COUNTRY}${country.slug}`, lang), alt: `${name}. ${description}` };
    return pageMetadata(lang, { title: name, description, path, image });
  }
  const { title, summary } = chart.words(lang);
  return pageMetadata(lang, {
    title: title.plain,
    description: summary.plain,
    path,
    image: { url: previewPath(chart.slug, lang), alt: `${title.plain}. ${summary.plain}` },
    types: oembedTypes(chart.slug, lang),
  });
}

export default async function Page({ params }: Props) {
  const { lang, country } = await parseParams(params);
  const chart = chartOfCountry(country.slug);
  return (
    <Shell lang={lang} path={(one) => countryPath(one, country.slug)} wide>
      {chart && <StructuredData json={chartJsonLd(chart, lang)} />}
      <CountryPage country={country} lang={lang} />
    </Shell>
  );
}
