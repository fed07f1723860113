import type { Page } from '@playwright/test';
import { dataset } from '../../data/dataset';
import { marks, open } from '../explore/workbench';
import { expect, test } from '../quiet';
import { DRAWINGS } from '../surfaces';

/**
 * Shapes and words of pictures that don't stand out from the ground: below 3 to 1, words below 4.5 to 1. Grid lines
 * repeat what the labels say and need not.
 */
function faint(page: Page, pictures: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const paper = [255, 255, 255];
    const channels = (css: string) => (css.match(/[\d.]+/g) ?? []).map(Number);
    const ground = channels(getComputedStyle(document.body).backgroundColor);
    const luminance = (rgb: readonly number[]) => {
      const [r = 0, g = 0, b = 0] = rgb.map((c) => (c <= 10 ? c / 3294.6 : ((c / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (css: string, part: number) => {
      const [r = 0, g = 0, b = 0, alpha = 1] = channels(css);
      const under = ground.length > 3 ? paper : ground;
      const seen = [r, g, b].map((c, i) => c * part * alpha + (under[i] ?? 0) * (1 - part * alpha));
      const [dark = 0, light = 0] = [luminance(seen), luminance(under)].sort((x, y) => x - y);
      return (light + 0.05) / (dark + 0.05);
    };
    const inks = (element: Element) => {
      const style = getComputedStyle(element);
      return [
        { css: style.fill, part: Number(style.fillOpacity) },
        { css: style.stroke, part: Number(style.strokeOpacity) },
      ].flatMap(({ css, part }) => (css === 'none' ? [] : [contrast(css, part)]));
    };
    const shapes = [
      ...document.querySelectorAll(
        `:is(${selector}) :is(.mark, .explore-plot [data-figure]) :is(path, rect, circle):not(.band, [pointer-events], [d*=Z i])`,
      ),
    ];
    const words = [...document.querySelectorAll(`:is(${selector}) text`)];
    const visible = (element: Element) => element.getClientRects().length > 0;
    if (![...shapes, ...words].some(visible)) return ['there is nothing to see'];
    return [
      ...shapes
        .filter((one) => visible(one) && Math.max(0, ...inks(one)) < 3)
        .map((one) => `${one.outerHTML.slice(0, 90)}: ${inks(one).map((ratio) => ratio.toFixed(1))}`),
      ...words
        .filter((one) => visible(one) && Math.max(0, ...inks(one)) < 4.5)
        .map((one) => `“${one.textContent}”: ${inks(one).map((ratio) => ratio.toFixed(1))}`),
    ];
  }, pictures);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`colours forced upon a ${colorScheme} system: every mark, word and focus ring stands out`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    for (const slug of DRAWINGS) {
      // The system decides, whatever theme the host asks for.
      await page.goto(`/embed/${slug}.en.html?theme=${colorScheme === 'light' ? 'dark' : 'light'}`);
      expect.soft(await faint(page, '.pictures'), slug).toEqual([]);
      await page.locator('.pictures svg[role=list]:visible .mark').first().focus();
      await page.keyboard.press('End');
      const ring = page.locator('.mark:focus-visible .band');
      await expect(ring).toHaveCSS('stroke-width', '2px');
      const [stroke, paper] = await ring.evaluate((band) => [
        getComputedStyle(band).stroke,
        getComputedStyle(document.body).backgroundColor,
      ]);
      expect(stroke, slug).not.toBe('none');
      expect(stroke, slug).not.toBe(paper);
      await expect(page.locator('.note')).toHaveCSS('border-top-style', 'solid');
    }
  });
}

for (const show of ['time', 'ranking', 'map'] as const) {
  test(`colours forced: on the explore page’s ${show} a number, a range, a floor and a ceiling differ in shape`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, `?topic=${show === 'map' ? 'all&value=point,range,at-least,at-most' : 'total'}&show=${show}`);
    await expect(marks(page).first()).toBeVisible();
    const drawn = page.locator('.explore-plot svg [data-figure]');
    await expect(drawn).toHaveCount(await marks(page).count());
    expect(await faint(page, '.explore-plot')).toEqual([]);
    const looks = await drawn.evaluateAll((all) =>
      all.map((mark) => {
        // Shapes alone: which, filled, stroked or dashed. Words and lines of the grid are no mark.
        const shapes = [
          ...mark.querySelectorAll('circle, rect, :is(path, line):not([stroke="var(--rule)"], [stroke="var(--edge)"])'),
        ]
          .filter((shape) => !shape.matches('[pointer-events]') && shape.getAttribute('width') !== '3')
          .map((shape) => {
            const { fill, fillOpacity, stroke, strokeOpacity, strokeDasharray } = getComputedStyle(shape);
            // Letters of the path, and which way its first level and its first upright line go.
            const path = shape.getAttribute('d') ?? '';
            const [, from, to] = /M(-?[\d.]+) -?[\d.]+H(-?[\d.]+)/.exec(path) ?? [];
            const [, low, high] = /M-?[\d.]+ (-?[\d.]+)V(-?[\d.]+)/.exec(path) ?? [];
            const way = (a?: string, b?: string) => (a ? Math.sign(Number(b) - Number(a)) : '');
            const drawn = `${path.replace(/[^a-z]/gi, '')}${way(from, to)}${way(low, high)}`;
            return [
              shape.tagName,
              drawn,
              fill === 'none' ? '' : fillOpacity,
              stroke === 'none' ? '' : strokeOpacity,
              strokeDasharray,
            ].join(' ');
          });
        return { id: mark.getAttribute('data-figure') ?? '', look: shapes.join('; ') };
      }),
    );
    const kinds = new Map<string, Set<string>>();
    const kindOf = new Map(dataset.figures.map(({ id, measured }) => [id, measured.kind]));
    for (const { id, look } of looks) kinds.set(look, (kinds.get(look) ?? new Set()).add(kindOf.get(id) ?? ''));
    for (const [look, all] of kinds) expect([...all], look).toHaveLength(1);
    // A map has one measure, whose numbers may all be of one kind.
    expect(new Set(looks.map(({ id }) => kindOf.get(id))).size).toBeGreaterThanOrEqual(show === 'map' ? 1 : 3);
  });
}
