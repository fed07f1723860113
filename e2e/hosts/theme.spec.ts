import type { Locator } from '@playwright/test';
import { expect, test } from '../quiet';
import { HOST, SITE } from '../surfaces';
import { pixel } from './pixel';

const PAPER = { light: '255,255,255', dark: '20,23,27' };
/** A background that no theme of ours has. */
const BACKGROUND = { css: '#00cc44', rgb: '0,204,68' };

/** The width of each frame, in px; they are side by side. */
const WIDTH = 60;
const FRAMES = (['auto', 'light', 'dark'] as const).flatMap((theme) =>
  ['', 'transparent'].map((bg) => ({ theme, bg, query: `theme=${theme}${bg && `&bg=${bg}`}` })),
);

for (const reader of ['light', 'dark'] as const) {
  for (const scheme of ['light', 'dark', 'light dark']) {
    test(`a reader in ${reader} mode, a host with color-scheme ${scheme}: each theme has its own background, or the host’s`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: reader });
      await page.setViewportSize({ width: WIDTH * FRAMES.length, height: 300 });
      // The style that the dialog adds to a transparent frame.
      const frames = FRAMES.map(
        ({ theme, bg, query }) =>
          `<iframe title=Chart src="${SITE}/embed/how-many.en.html?${query}" width=${WIDTH} height=300 style="border:0;float:left${bg && `;color-scheme:${theme === 'auto' ? 'light dark' : theme}`}"></iframe>`,
      );
      const body = `<!doctype html><link rel=icon href=data:,><style>:root{color-scheme:${scheme}}body{margin:0;background:${BACKGROUND.css}}</style>${frames.join('')}`;
      await page.goto(`${HOST}/pasted?body=${encodeURIComponent(body)}`);
      const auto = scheme === 'light dark' ? reader : await schemeSeen(page.locator('iframe').first());
      for (const [i, { theme, bg, query }] of FRAMES.entries()) {
        const frame = page.locator('iframe').nth(i);
        await expect(frame.contentFrame().getByRole('heading').first()).toBeVisible();
        const expected = bg ? BACKGROUND.rgb : PAPER[theme === 'auto' ? auto : theme];
        expect(await pixel(page, i * WIDTH + 3, 3), query).toBe(expected);
      }
    });
  }
}

/** The colour scheme in the frame: in some browsers the host's overrides the reader's. */
async function schemeSeen(frame: Locator): Promise<'light' | 'dark'> {
  const dark = await frame
    .contentFrame()
    .locator('html')
    .evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? 'dark' : 'light';
}
