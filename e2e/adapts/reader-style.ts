import type { Page } from '@playwright/test';
import { frames } from '../settled';

/** A window of 1280 by 1024 px at 400 percent, and one at 100. */
export const ZOOMED = { width: 320, height: 256 };
export const WHOLE = { width: 1280, height: 900 };

/** The spacing that must lose nothing: WCAG 2.2, 1.4.12. */
export const WIDE_SPACING =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

/** Text at twice the size, and nothing else changed: WCAG 2.2, 1.4.4. */
export const DOUBLE_TEXT = ':root{font-size:200%!important}';

/** What is far from sight is laid out only when it comes near: until then its boxes stand on those after it. */
const LAID_OUT = '*{content-visibility:visible!important}';

/** Sets a reader’s own style in place of the last one; an empty one takes it away. */
export async function restyle(page: Page, css: string) {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, LAID_OUT + css);
  // The script that keeps labels apart answers after the next layout.
  await frames(page, 2);
}
