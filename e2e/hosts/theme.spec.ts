import type { Page } from '@playwright/test';
import { expect, test } from '../quiet';
import { HOST, SITE } from '../surfaces';
import { pixel } from './pixel';

const PAPER = { light: '255,255,255', dark: '20,23,27' };
/** A ground that no theme of ours has. */
const GROUND = { css: '#00cc44', rgb: '0,204,68' };

for (const reader of ['light', 'dark'] as const) {
  for (const scheme of ['light', 'dark', 'light dark']) {
    test(`a reader in ${reader} mode, a host of color-scheme ${scheme}: each theme has its own ground, or the host’s`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: reader });
      await page.setViewportSize({ width: 400, height: 300 });
      for (const theme of ['auto', 'light', 'dark'] as const) {
        for (const bg of ['', 'transparent']) {
          // The style is the one that the dialog adds to a transparent frame.
          const src = `${SITE}/embed/how-many.en.html?theme=${theme}${bg && `&bg=${bg}`}`;
          const body = `<!doctype html><link rel=icon href=data:,><style>:root{color-scheme:${scheme}}body{margin:0;background:${GROUND.css}}</style><iframe title=Chart src="${src}" width=400 height=300 style="border:0${bg && `;color-scheme:${theme === 'auto' ? 'light dark' : theme}`}"></iframe>`;
          await page.goto(`${HOST}/pasted?body=${encodeURIComponent(body)}`);
          await expect(page.locator('iframe').contentFrame().getByRole('heading').first()).toBeVisible();
          const corner = await pixel(page, 3, 3);
          const auto = scheme === 'light dark' ? reader : await schemeSeen(page);
          const expected = bg ? GROUND.rgb : PAPER[theme === 'auto' ? auto : theme];
          expect(corner, `theme=${theme} bg=${bg}`).toBe(expected);
        }
      }
    });
  }
}

/** What the frame takes the reader's scheme to be: browsers may let the host's decide. */
async function schemeSeen(page: Page): Promise<'light' | 'dark'> {
  const dark = await page
    .locator('iframe')
    .contentFrame()
    .locator('html')
    .evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? 'dark' : 'light';
}
