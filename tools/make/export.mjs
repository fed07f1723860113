// @ts-check
/** `npm run export`: from a bare clone to out/ for static hosts, with every image. See docs/deploy.md. */
import { buildIfNeeded } from '../run/build-if-needed.mjs';
import { endOnSignal, giveUp } from '../run/run.mjs';
import { readSiteUrl } from '../run/site-url.mjs';

endOnSignal(130);
try {
  if (!process.env.SITE_URL)
    throw new Error(
      'SITE_URL is not set. Give the address that the site will have, for example: SITE_URL=https://example.org npm run export',
    );
  await buildIfNeeded(readSiteUrl(process.env.SITE_URL));
  const { drawAll } = await import('./draw-all.mjs');
  await drawAll();
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error));
}
