import '../.generated/tokens.css';
import '../components/surfaces/figure.css';
import '../components/page/page.css';
import type { Metadata } from 'next';
import { ChartList } from '../components/page/chart-list';
import { sans, serif } from '../components/page/fonts';
import { Shell } from '../components/page/shell';
import { interfaceWording } from '../components/wording';

const lang = 'en';
const { notFound, site } = interfaceWording(lang);

export const metadata: Metadata = { title: `${notFound.title} | ${site}`, robots: { index: false } };

/** Every address that leads nowhere, a wrong chart, language or file among them. */
export default function NotFound() {
  return (
    <html lang={lang} className={`${sans.variable} ${serif.variable}`}>
      <head>
        <script src="/theme.js" />
      </head>
      <body>
        <Shell lang={lang}>
          <div className="page">
            <h1>{notFound.title}</h1>
            <p className="lead">{notFound.lead}</p>
            <ChartList lang={lang} />
          </div>
        </Shell>
      </body>
    </html>
  );
}
