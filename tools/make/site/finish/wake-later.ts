const FRAMEWORK = /<script\b[^>]*\bsrc="(\/_next\/[^"]+)"[^>]*><\/script>/g;
const PRELOAD = /<link\b[^>]*\bas="script"[^>]*>/g;
/** For browsers without modules, which are older than any that our styles are for. */
const FOR_OLD_BROWSERS = /\bnoModule=/i;

/**
 * A page that is painted before its framework is asked for. What a reader sees first is in the HTML; on a slow line it
 * would share the way with 200 KB of script.
 *
 * @param first the address of what the framework must find when it starts: it runs before all others
 * @param save keeps the script that asks for them, and gives its address
 */
export function wakeLater(html: string, first: string, save: (script: string) => string): string {
  const addresses = [...html.matchAll(FRAMEWORK)]
    .filter(([tag, address]) => address !== first && !FOR_OLD_BROWSERS.test(tag))
    .map(([, address]) => address);
  const bare = html.replace(FRAMEWORK, '').replace(PRELOAD, '');
  return bare.replace('</body>', () => `<script defer src="${save(ask(first, addresses))}"></script></body>`);
}

/**
 * They are fetched side by side. React knows scripts that it finds by their `async`, and would ask for others again. A
 * page that nobody looks at has no frames to wait for.
 */
const ask = (first: string, others: readonly (string | undefined)[]) => `(() => {
  const add = (name, attributes) => document.head.append(Object.assign(document.createElement(name), attributes));
  const others = ${JSON.stringify(others)};
  const run = () => others.forEach((src) => add('script', { src, async: true }));
  const ask = () => {
    others.forEach((href) => add('link', { rel: 'preload', as: 'script', href }));
    add('script', { src: ${JSON.stringify(first)}, async: true, onload: run });
  };
  if (document.hidden) ask();
  else requestAnimationFrame(() => setTimeout(ask));
})();
`;
