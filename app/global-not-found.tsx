import '../.generated/tokens.css';
import '../components/surfaces/figure.css';
import '../components/surfaces/zoom.css';
import '../components/page/page.css';
import type { Metadata } from 'next';
import { ChartList } from '../components/page/chart-list';
import { PageDocument } from '../components/page/page-document';
import { interfaceWording } from '../components/wording';

const lang = 'en';
const { notFound, site } = interfaceWording(lang);

export const metadata: Metadata = { title: `${notFound.title} | ${site}`, robots: { index: false } };

/** Every address that leads nowhere, a wrong chart, language or file among them. */
export default function NotFound() {
  return (
    <PageDocument lang={lang}>
      <div className="page">
        <h1>{notFound.title}</h1>
        <p className="lead">{notFound.lead}</p>
        <ChartList lang={lang} />
      </div>
    </PageDocument>
  );
}
