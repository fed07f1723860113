import type { Page } from '@playwright/test';
import { dataset } from '../../data/dataset';
import { marks, open } from '../explore/workbench';
import { expect, test } from '../quiet';
import { DRAWINGS } from '../surfaces';

/**
 * Shapes in these pictures with a contrast below 3:1 against the background, and text below 4.5:1. Grid lines are left
 * out: they repeat what labels say.
 */
function lowContrast(page: Page, pictures: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const paper = [255, 255, 255];
    const channels = (css: string) => (css.match(/[\d.]+/g) ?? []).map(Number);
    const background = channels(getComputedStyle(document.body).backgroundColor);
    const luminance = (rgb: readonly number[]) => {
      const [r = 0, g = 0, b = 0] = rgb.map((c) => (c <= 10 ? c / 3294.6 : ((c / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (css: string, opacity: number) => {
      const [r = 0, g = 0, b = 0, alpha = 1] = channels(css);
      const under = background.length > 3 ? paper : background;
      const seen = [r, g, b].map((c, i) => c * opacity * alpha + (under[i] ?? 0) * (1 - opacity * alpha));
      const [dark = 0, light = 0] = [luminance(seen), luminance(under)].sort((x, y) => x - y);
      return (light + 0.05) / (dark + 0.05);
    };
    const contrasts = (element: Element) => {
      const style = getComputedStyle(element);
      return [
        { css: style.fill, opacity: Number(style.fillOpacity) },
        { css: style.stroke, opacity: Number(style.strokeOpacity) },
      ].flatMap(({ css, opacity }) => (css === 'none' ? [] : [contrast(css, opacity)]));
    };
    const shapes = [
      ...document.querySelectorAll(
        `:is(${selector}) :is(.mark, .explore-plot [data-figure]) :is(path, rect, circle):not(.band, [pointer-events], [d*=Z i])`,
      ),
    ];
    const texts = [...document.querySelectorAll(`:is(${selector}) text`)];
    const visible = (element: Element) => element.getClientRects().length > 0;
    if (![...shapes, ...texts].some(visible)) return ['nothing is visible'];
    return [
      ...shapes
        .filter((one) => visible(one) && Math.max(0, ...contrasts(one)) < 3)
        .map((one) => `${one.outerHTML.slice(0, 90)}: ${contrasts(one).map((ratio) => ratio.toFixed(1))}`),
      ...texts
        .filter((one) => visible(one) && Math.max(0, ...contrasts(one)) < 4.5)
        .map((one) => `“${one.textContent}”: ${contrasts(one).map((ratio) => ratio.toFixed(1))}`),
    ];
  }, pictures);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`forced colours on a ${colorScheme} system: every mark, text and focus ring stands out`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    for (const slug of DRAWINGS) {
      // The system's colours win over the theme the host sets.
      await page.goto(`/embed/${slug}.en.html?theme=${colorScheme === 'light' ? 'dark' : 'light'}`);
      expect.soft(await lowContrast(page, '.pictures'), slug).toEqual([]);
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
  test(`forced colours: in the workbench’s ${show} a number, a range, a floor and a ceiling differ in shape`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, `?topic=${show === 'map' ? 'all&value=point,range,at-least,at-most' : 'total'}&show=${show}`);
    await expect(marks(page).first()).toBeVisible();
    const drawn = page.locator('.explore-plot svg [data-figure]');
    await expect(drawn).toHaveCount(await marks(page).count());
    expect(await lowContrast(page, '.explore-plot')).toEqual([]);
    const looks = await drawn.evaluateAll((all) =>
      all.map((mark) => {
        // Only shapes: their kind, fill, stroke and dashes. Text and grid lines are no part of a mark.
        const shapes = [
          ...mark.querySelectorAll('circle, rect, :is(path, line):not([stroke="var(--rule)"], [stroke="var(--edge)"])'),
        ]
          .filter((shape) => !shape.matches('[pointer-events]') && shape.getAttribute('width') !== '3')
          .map((shape) => {
            const { fill, fillOpacity, stroke, strokeOpacity, strokeDasharray } = getComputedStyle(shape);
            // The path's commands, and the directions of its first horizontal and its first vertical line.
            const path = shape.getAttribute('d') ?? '';
            const [, from, to] = /M(-?[\d.]+) -?[\d.]+H(-?[\d.]+)/.exec(path) ?? [];
            const [, low, high] = /M-?[\d.]+ (-?[\d.]+)V(-?[\d.]+)/.exec(path) ?? [];
            const direction = (a?: string, b?: string) => (a ? Math.sign(Number(b) - Number(a)) : '');
            const outline = `${path.replace(/[^a-z]/gi, '')}${direction(from, to)}${direction(low, high)}`;
            return [
              shape.tagName,
              outline,
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
    // A map shows one measure, whose values may all be of one kind.
    expect(new Set(looks.map(({ id }) => kindOf.get(id))).size).toBeGreaterThanOrEqual(show === 'map' ? 1 : 3);
  });
}
