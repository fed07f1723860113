import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** How many texts of one look are shown to axe: one may be covered by something, and is then not judged. */
const OF_EACH_LOOK = 4;

/** How many rows of a table and entries of a list are looked at, and how many figures of a page. */
const ALIKE = [12, 2] as const;

/**
 * Opens what is closed, and takes out what is looked at elsewhere or is like what stands before it: to take it out takes
 * less time than to look at it. Frames hold embeds, and a story's figures have pages of their own.
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
  }, ALIKE);
}

/** Looks that axe has judged. */
const judged = new Set<string>();

/** What axe finds within a part of the page by all rules but that about colours, as rule and place. */
export async function ruleFaults(page: Page, part = 'html'): Promise<string[]> {
  const axe = (await axeOn(page, part)).options({ resultTypes: ['violations'] });
  return said((await axe.disableRules('color-contrast').analyze()).violations);
}

/**
 * What axe finds by the rule about colours, which takes most of its time. Of texts that have the same colour, size and
 * weight on the same grounds it is shown a few, once.
 */
export async function colourFaults(page: Page, part = 'html'): Promise<string[]> {
  const looks = await page.evaluate(markLooks, [part, OF_EACH_LOOK, [...judged]] as const);
  if (looks.length === 0) return [];
  const axe = await axeOn(page, '[data-look]');
  const { violations, passes } = await axe.withRules('color-contrast').analyze();
  for (const { html } of [...violations, ...passes].flatMap(({ nodes }) => nodes)) {
    const look = looks[Number(/ data-look="(\d+)"/.exec(html)?.[1])];
    if (look) judged.add(look);
  }
  return said(violations);
}

/**
 * A frame holds an embed, which is looked at by itself: without frames axe needs no second page to sum up in. Its script
 * is half a megabyte, and sent to a page once.
 */
async function axeOn(page: Page, part: string): Promise<AxeBuilder> {
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) });
  return axe.setLegacyMode().include(part).exclude('iframe');
}

const said = (
  violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown }[] }[],
) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`);

/** Runs in the page: marks some texts of each look that was not judged yet, with the look's place in the list it gives. */
function markLooks([part, ofEach, judged]: readonly [string, number, readonly string[]]): string[] {
  for (const old of document.querySelectorAll('[data-look]')) old.removeAttribute('data-look');
  const counts = new Map(judged.map((look) => [look, ofEach]));
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!element?.closest(part) || !text.nodeValue?.trim()) continue;
    // Axe can't tell what lies under the words of a picture, nor judge a link that waits beside the page.
    if (element.closest('svg') || element.getBoundingClientRect().right <= 0) continue;
    if (element.hasAttribute('data-look') || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const parts = [color, fontSize, fontWeight, textShadow];
    for (let under: Element | null = element; under; under = under.parentElement) {
      const { backgroundColor, backgroundImage, opacity, clipPath } = getComputedStyle(under);
      const ground = [backgroundColor, backgroundImage, opacity, clipPath].join();
      if (ground !== 'rgba(0, 0, 0, 0),none,1,none') parts.push(ground);
    }
    const look = parts.join(' ');
    const count = counts.get(look) ?? 0;
    if (count === ofEach) continue;
    if (count === 0) found.push(look);
    counts.set(look, count + 1);
    element.setAttribute('data-look', String(found.indexOf(look)));
  }
  return found;
}
