// @ts-check
/** The address that a site is built for. Node built-ins only. */

/**
 * Reads SITE_URL: an http or https origin, or this machine's when it is unset. Throws with the way out.
 * @param {string | undefined} text
 * @param {string | number} [port]
 */
export function readSiteUrl(text, port = process.env.PORT || 3000) {
  const address = text || `http://localhost:${port}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  const way = 'Give the address of the site alone, for example: SITE_URL=https://example.org';
  if (!url || !/^https?:$/.test(url.protocol) || !/^https?:\/\//i.test(address))
    throw new Error(`SITE_URL is "${address}", which is no address of http or https. ${way}`);
  if (url.pathname !== '/' || url.search || url.hash || url.username || url.password)
    throw new Error(
      `SITE_URL is "${address}", and has more than a host in it: the site's own links begin at the root. ${way}`,
    );
  return url.origin;
}
