import type { Locator } from '@playwright/test';

/** Below any chart's height in px: the frame is still empty. */
const EMPTY = 150;

/**
 * The difference in px between a frame's height and its content's, or the `most` its host allows; infinite while there is
 * no content. To be polled, as either height may still change.
 */
export async function apart(frame: Locator, most = Number.POSITIVE_INFINITY): Promise<number> {
  const { height } = (await frame.boundingBox()) ?? { height: 0 };
  const body = frame.contentFrame().locator('body');
  if ((await body.locator('svg[role=list]:visible').count()) !== 1) return Number.POSITIVE_INFINITY;
  const content = await body.evaluate((element) => element.getBoundingClientRect().height);
  return content > EMPTY ? Math.abs(height - Math.min(content, most)) : Number.POSITIVE_INFINITY;
}
