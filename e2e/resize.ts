import type { Page } from '@playwright/test';
import { frames } from './settled';

/** Resizes the window and resolves after scripts have updated the layout, which they do in the next frame. */
export async function resize(page: Page, width: number, height = 900) {
  await page.setViewportSize({ width, height });
  await frames(page, 2);
}
