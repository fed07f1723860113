import type { Page } from '@playwright/test';
import { frames } from './settled';

/** Gives the window another width, and resolves once a script that lays out anew for it, in the next frame, has done so. */
export async function resize(page: Page, width: number, height = 900) {
  await page.setViewportSize({ width, height });
  await frames(page, 2);
}
