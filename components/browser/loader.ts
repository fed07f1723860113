/**
 * For host pages, optional: gives each of our frames the height that its chart reports. A frame is recognised by its
 * window and its address; the message must come from our origin too, or from the opaque origin of a sandbox. Frames
 * added later report by themselves when they are laid out. Including the script twice is harmless. It changes nothing
 * in the page but heights.
 */
const LEAST = 100;
const MOST = 4000;

const script = document.currentScript;
const own = script instanceof HTMLScriptElement ? new URL(script.src).origin : location.origin;

/** `src` is the full address, however the page wrote it. */
const ours = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${own}/embed/`));

addEventListener('message', ({ source, origin, data }) => {
  if (data?.type !== 'wartime-exodus:embed-height' || !Number.isFinite(data.height)) return;
  const frame = ours().find(({ contentWindow }) => contentWindow === source);
  if (!frame || (origin !== own && !(origin === 'null' && frame.hasAttribute('sandbox')))) return;
  // Not the attribute, which the snippet's own style would override. A content policy on styles allows this.
  frame.style.height = `${Math.min(Math.max(data.height, LEAST), MOST)}px`;
});

// Frames that reported before this script was loaded.
for (const { contentWindow } of ours()) contentWindow?.postMessage({ type: 'wartime-exodus:embed-hello', v: 1 }, '*');
