import type { Page } from '@playwright/test';
import { frames } from '../settled';

/** A window of 1280 by 1024 px at 400 percent, and one at 100. */
export const ZOOMED = { width: 320, height: 256 };
export const WHOLE = { width: 1280, height: 900 };

/** Text spacing at which nothing may be lost: WCAG 2.2, 1.4.12. */
export const WIDE_SPACING =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

/** Text at twice its size, with nothing else changed: WCAG 2.2, 1.4.4. */
export const DOUBLE_TEXT = ':root{font-size:200%!important}';

/** Lays out what is far outside the view too: until then its boxes would overlap those after it. */
const LAID_OUT = '*{content-visibility:visible!important}';

/** Replaces the reader’s own style; an empty string removes it. */
export async function restyle(page: Page, css: string) {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, LAID_OUT + css);
  // The script that separates labels runs after the next layout.
  await frames(page, 2);
}
