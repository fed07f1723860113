/** What WordPress does to the markup of an oEmbed provider it doesn't know. */

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

const SECRET = 'aB3dE6gH9k';

/** The markup as WordPress puts it into a post; null where it refuses the embed. Needs a DOM: runs in a page. */
export function filtered({ html, allowed, secret }: { html: string; allowed: typeof ALLOWED; secret: string }) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of [...body.querySelectorAll('*')]) {
    const attributes = allowed[element.localName];
    // A tag that isn't allowed goes, what it holds stays.
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

export const wordpress = { allowed: ALLOWED, secret: SECRET };
