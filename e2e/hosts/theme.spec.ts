import type { Locator } from '@playwright/test';
import { expect, test } from '../quiet';
import { HOST, SITE } from '../surfaces';
import { pixel } from './pixel';

const PAPER = { light: '255,255,255', dark: '20,23,27' };
/** A ground that no theme of ours has. */
const GROUND = { css: '#00cc44', rgb: '0,204,68' };

/** Frames stand side by side, each so wide. */
const WIDTH = 60;
const FRAMES = (['auto', 'light', 'dark'] as const).flatMap((theme) =>
  ['', 'transparent'].map((bg) => ({ theme, bg, query: `theme=${theme}${bg && `&bg=${bg}`}` })),
);

for (const reader of ['light', 'dark'] as const) {
  for (const scheme of ['light', 'dark', 'light dark']) {
    test(`a reader in ${reader} mode, a host of color-scheme ${scheme}: each theme has its own ground, or the host’s`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: reader });
      await page.setViewportSize({ width: WIDTH * FRAMES.length, height: 300 });
      // The style is the one that the dialog adds to a transparent frame.
      const frames = FRAMES.map(
        ({ theme, bg, query }) =>
          `<iframe title=Chart src="${SITE}/embed/how-many.en.html?${query}" width=${WIDTH} height=300 style="border:0;float:left${bg && `;color-scheme:${theme === 'auto' ? 'light dark' : theme}`}"></iframe>`,
      );
      const body = `<!doctype html><link rel=icon href=data:,><style>:root{color-scheme:${scheme}}body{margin:0;background:${GROUND.css}}</style>${frames.join('')}`;
      await page.goto(`${HOST}/pasted?body=${encodeURIComponent(body)}`);
      const auto = scheme === 'light dark' ? reader : await schemeSeen(page.locator('iframe').first());
      for (const [i, { theme, bg, query }] of FRAMES.entries()) {
        const frame = page.locator('iframe').nth(i);
        await expect(frame.contentFrame().getByRole('heading').first()).toBeVisible();
        const expected = bg ? GROUND.rgb : PAPER[theme === 'auto' ? auto : theme];
        expect(await pixel(page, i * WIDTH + 3, 3), query).toBe(expected);
      }
    });
  }
}

/** What the frame takes the reader's scheme to be: browsers may let the host's decide. */
async function schemeSeen(frame: Locator): Promise<'light' | 'dark'> {
  const dark = await frame
    .contentFrame()
    .locator('html')
    .evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? 'dark' : 'light';
}
