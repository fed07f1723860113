import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** How many texts of one look axe checks: several, as it skips a text that something covers. */
const TEXTS_PER_LOOK = 4;

/** How many rows of a table or list are checked, and how many figures of a page. */
const KEPT = [12, 2] as const;

/**
 * Opens every `<details>`, and removes what repeats or is checked elsewhere, to save time: frames, which hold embeds,
 * long tables and lists but for their first entries, and further figures, which have pages of their own.
 */
export function layOpen(page: Page): Promise<void> {
  return page.evaluate(([entries, figures]) => {
    for (const details of document.querySelectorAll('details')) details.setAttribute('open', '');
    const lists = [...document.querySelectorAll('tbody, ul, ol')];
    for (const one of [
      ...document.querySelectorAll('iframe'),
      ...lists.flatMap(({ children }) => [...children].slice(entries)),
      ...[...document.querySelectorAll('figure')].slice(figures),
    ])
      one.remove();
  }, KEPT);
}

/** Looks that axe has already judged. */
const judged = new Set<string>();

/** What axe finds in a part of the page by all rules but colour contrast, each as rule and selectors. */
export async function ruleFaults(page: Page, part = 'html'): Promise<string[]> {
  const axe = (await axeOn(page, part)).options({ resultTypes: ['violations'] });
  return describe((await axe.disableRules('color-contrast').analyze()).violations);
}

/**
 * What axe finds by its contrast rule, which takes most of its time: so of texts with the same colour, size, weight and
 * backgrounds it checks only a few, once for all pages of a worker.
 */
export async function colourFaults(page: Page, part = 'html'): Promise<string[]> {
  const looks = await page.evaluate(markLooks, [part, TEXTS_PER_LOOK, [...judged]] as const);
  if (looks.length === 0) return [];
  const axe = await axeOn(page, '[data-look]');
  const { violations, passes } = await axe.withRules('color-contrast').analyze();
  for (const { html } of [...violations, ...passes].flatMap(({ nodes }) => nodes)) {
    const look = looks[Number(/ data-look="(\d+)"/.exec(html)?.[1])];
    if (look) judged.add(look);
  }
  return describe(violations);
}

/**
 * Frames are excluded, as embeds have tests of their own: without frames axe needs no second page for its results. Its
 * script is half a megabyte, so it is sent to a page only once.
 */
async function axeOn(page: Page, part: string): Promise<AxeBuilder> {
  const isLoaded = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(isLoaded && { axeSource: ';' }) });
  return axe.setLegacyMode().include(part).exclude('iframe');
}

const describe = (
  violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown }[] }[],
) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`);

/** Runs in the page: marks some texts of each look not yet judged with the look's index in the list returned. */
function markLooks([part, perLook, judged]: readonly [string, number, readonly string[]]): string[] {
  for (const old of document.querySelectorAll('[data-look]')) old.removeAttribute('data-look');
  const counts = new Map(judged.map((look) => [look, perLook]));
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!element?.closest(part) || !text.nodeValue?.trim()) continue;
    // Axe can't tell what is under the text of a picture, nor judge a link outside the page.
    if (element.closest('svg') || element.getBoundingClientRect().right <= 0) continue;
    if (element.hasAttribute('data-look') || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const parts = [color, fontSize, fontWeight, textShadow];
    for (let under: Element | null = element; under; under = under.parentElement) {
      const { backgroundColor, backgroundImage, opacity, clipPath } = getComputedStyle(under);
      const background = [backgroundColor, backgroundImage, opacity, clipPath].join();
      if (background !== 'rgba(0, 0, 0, 0),none,1,none') parts.push(background);
    }
    const look = parts.join(' ');
    const count = counts.get(look) ?? 0;
    if (count === perLook) continue;
    if (count === 0) found.push(look);
    counts.set(look, count + 1);
    element.setAttribute('data-look', String(found.indexOf(look)));
  }
  return found;
}
