// @ts-check
/** `npm run export`: from a bare clone to the folder out/ for hosts of static files. See docs/deploy.md. */
import { buildIfNeeded } from '../run/build-if-needed.mjs';
import { endOnSignal, giveUp, run } from '../run/run.mjs';

const siteUrl = process.env.SITE_URL;
endOnSignal(130);
if (!siteUrl || !URL.canParse(siteUrl) || !/^https?:$/.test(new URL(siteUrl).protocol))
  giveUp(
    `${siteUrl ? `SITE_URL is "${siteUrl}", which is no address` : 'SITE_URL is not set'}. Full links in pages and embeds lead to it. Give the address that the site will have, for example: SITE_URL=https://example.org npm run export`,
  );
await buildIfNeeded(siteUrl);
process.exit(
  await run(process.execPath, ['--import', 'tsx', 'tools/make/write-export.ts', ...process.argv.slice(2)], {
    env: { SITE_URL: siteUrl },
  }),
);
