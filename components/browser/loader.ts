/**
 * For host pages, optional: gives each of our frames the height that its chart tells. A frame is known by
 * its window and by the address it was given; the message must come from there too, or from the opaque
 * origin of a sandbox. Frames added later need nothing: they speak when they are laid out. Included twice
 * it does the same thing twice. Leaves nothing behind in the page but heights.
 */
const LEAST = 100;
const MOST = 4000;

const script = document.currentScript;
const own = script instanceof HTMLScriptElement ? new URL(script.src).origin : location.origin;

/** `src` gives the full address, whatever the page wrote. */
const ours = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${own}/embed/`));

addEventListener('message', ({ source, origin, data }) => {
  if (data?.type !== 'wartime-exodus:embed-height' || !Number.isFinite(data.height)) return;
  const frame = ours().find(({ contentWindow }) => contentWindow === source);
  if (!frame || (origin !== own && !(origin === 'null' && frame.hasAttribute('sandbox')))) return;
  // Not the attribute: the snippet's own style would outweigh it. A policy on styles doesn't forbid this.
  frame.style.height = `${Math.min(Math.max(data.height, LEAST), MOST)}px`;
});

// Those that spoke before this script was there.
for (const { contentWindow } of ours()) contentWindow?.postMessage({ type: 'wartime-exodus:embed-hello', v: 1 }, '*');
