import type { Locator } from '@playwright/test';

/** Less than any chart has: a frame that is still empty. */
const EMPTY = 150;

/**
 * How far a frame's height is from its content's, or from the most that its host gives, in px; infinite while there is no
 * content. Both are read anew each time, as either may still be settling: to be polled.
 */
export async function apart(frame: Locator, most = Number.POSITIVE_INFINITY): Promise<number> {
  const { height } = (await frame.boundingBox()) ?? { height: 0 };
  const body = frame.contentFrame().locator('body');
  if ((await body.locator('svg[role=list]:visible').count()) !== 1) return Number.POSITIVE_INFINITY;
  const content = await body.evaluate((element) => element.getBoundingClientRect().height);
  return content > EMPTY ? Math.abs(height - Math.min(content, most)) : Number.POSITIVE_INFINITY;
}
