import type { ReactNode } from 'react';
import type { Lang } from '../../data/vocabulary';
import { inter, interCyrillic, sourceSerif, sourceSerifCyrillic } from './fonts';

const FONTS = [inter, sourceSerif, interCyrillic, sourceSerifCyrillic].map(({ variable }) => variable).join(' ');

/**
 * The document of every page. The theme's script is first and blocking, so that nothing is painted in the wrong theme.
 */
export function PageDocument({ lang, children }: { lang: Lang; children: ReactNode }) {
  return (
    <html lang={lang} className={FONTS}>
      <head>
        <script src="/theme.js" />
      </head>
      <body>
        {children}
        <script defer src="/enhance.js" />
      </body>
    </html>
  );
}
