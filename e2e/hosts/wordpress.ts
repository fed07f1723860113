/** How WordPress filters the markup of an unknown oEmbed provider, and how its page handles the result. */

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

const SECRET = 'aB3dE6gH9k';

/** The markup that WordPress puts into a post, or null if it rejects the embed. Needs a DOM, so it runs in a page. */
export function filterMarkup({ html, allowed, secret }: { html: string; allowed: typeof ALLOWED; secret: string }) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of [...body.querySelectorAll('*')]) {
    const attributes = allowed[element.localName];
    // A tag that isn't allowed is removed, its content stays.
    if (!attributes) element.replaceWith(...element.childNodes);
    else for (const name of element.getAttributeNames()) if (!attributes.includes(name)) element.removeAttribute(name);
  }
  const frame = body.querySelector('iframe');
  if (!frame) return null;
  const quote = body.querySelector('blockquote');
  const isBefore = quote && quote.compareDocumentPosition(frame) & Node.DOCUMENT_POSITION_FOLLOWING;
  frame.setAttribute('src', `${frame.getAttribute('src')}#?secret=${secret}`);
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.setAttribute('security', 'restricted');
  frame.dataset.secret = secret;
  if (quote && isBefore) {
    quote.dataset.secret = secret;
    frame.setAttribute('style', 'position: absolute; visibility: hidden;');
  }
  return (quote && isBefore ? quote.outerHTML : '') + frame.outerHTML;
}

/** The script of a WordPress page: limits heights, and shows a frame once it has sent one. */
const HOST_SCRIPT = `
  addEventListener('message', ({ data, source }) => {
    if (!data || typeof data !== 'object' || !/^[a-zA-Z0-9]{10}$/.test(data.secret)) return;
    if (data.message !== 'height') return;
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (frame.contentWindow !== source) continue;
      frame.removeAttribute('style');
      frame.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);
      for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) quote.style.display = 'none';
    }
  });
  addEventListener('load', () => {
    for (const frame of document.querySelectorAll('iframe[data-secret]'))
      frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
  });
`;

export const wordpress = { allowed: ALLOWED, secret: SECRET, script: HOST_SCRIPT };
