import '../../.generated/tokens.css';
import '../../components/figure/figure.css';
import '../../components/figure/notes.css';
import '../../components/figure/about.css';
import '../../components/figure/zoom.css';
import '../../components/pages/page.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { languageOf } from '../../components/pages/languages';
import { PageDocument } from '../../components/pages/page-document';
import { ORIGIN } from '../../data/addresses';
import { LANGS } from '../../data/vocabulary';

export const dynamicParams = false;
export const metadata: Metadata = { metadataBase: new URL(ORIGIN) };
export const generateStaticParams = () => LANGS.map((lang) => ({ lang }));

export default async function Layout({ children, params }: { children: ReactNode; params: Promise<{ lang: string }> }) {
  const lang = languageOf((await params).lang) ?? notFound();
  return <PageDocument lang={lang}>{children}</PageDocument>;
}
