const FRAMEWORK = /<script\b[^>]*\bsrc="(\/_next\/[^"]+)"[^>]*><\/script>/g;
const PRELOAD = /<link\b[^>]*\bas="script"[^>]*>/g;
/** For browsers without modules, which are older than any we support. */
const FOR_OLD_BROWSERS = /\bnoModule=/i;

/**
 * A page that is painted before its framework loads. What a reader sees first is in the HTML; on a slow connection it
 * would compete with 200 KB of script.
 *
 * @param first the address of the script that the framework needs when it starts: it runs before all others
 * @param save saves the script that loads them, and returns its address
 */
export function loadLater(html: string, first: string, save: (script: string) => string): string {
  const addresses = [...html.matchAll(FRAMEWORK)]
    .filter(([tag, address]) => address !== first && !FOR_OLD_BROWSERS.test(tag))
    .map(([, address]) => address);
  const bare = html.replace(FRAMEWORK, '').replace(PRELOAD, '');
  return bare.replace('</body>', () => `<script defer src="${save(ask(first, addresses))}"></script></body>`);
}

/**
 * They are loaded in parallel. React recognises scripts already in the page by their `async`, and would load others
 * again. A hidden page gets no animation frames to wait for.
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
