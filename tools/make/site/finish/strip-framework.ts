/** Our own script, and data for programs. */
const OURS = /src="\/(?:enhance|theme)\.js"|type="application\/ld\+json"/;
const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
const SCRIPT_PRELOAD = /<link\b[^>]*\bas="script"[^>]*>/g;

/**
 * A page without the framework's scripts. Without a client component a page is finished HTML: its links are plain
 * links and its one script is /enhance.js. Next would still send it a router, a copy of the page as data, and a loader.
 */
export function stripFramework(html: string): string {
  return html
    .replace(SCRIPT, (script, attributes: string) => (OURS.test(attributes) ? script : ''))
    .replace(SCRIPT_PRELOAD, '');
}
