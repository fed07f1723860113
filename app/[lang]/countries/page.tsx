import '../../../components/pages/countries.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CountriesPage } from '../../../components/pages/countries-page';
import { languageOf } from '../../../components/pages/languages';
import { pageMetadata } from '../../../components/pages/metadata';
import { Shell } from '../../../components/pages/shell';
import { pageWords } from '../../../components/words/page-words';
import { countriesPath } from '../../../data/addresses';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = languageOf((await params).lang) ?? notFound();
  return pageMetadata(lang, pageWords('countries', lang));
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang) ?? notFound();
  return (
    <Shell lang={lang} path={countriesPath} wide>
      <CountriesPage lang={lang} />
    </Shell>
  );
}
