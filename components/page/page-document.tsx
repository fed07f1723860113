import type { ReactNode } from 'react';
import type { Lang } from '../../data/vocabulary';
import { sans, serif } from './fonts';
import { Shell } from './shell';

/** The document around every page. The theme's script comes first and blocks: nothing is painted in the wrong one. */
export function PageDocument({ lang, children }: { lang: Lang; children: ReactNode }) {
  return (
    <html lang={lang} className={`${sans.variable} ${serif.variable}`}>
      <head>
        <script src="/theme.js" />
      </head>
      <body>
        <Shell lang={lang}>{children}</Shell>
        <script defer src="/enhance.js" />
      </body>
    </html>
  );
}
