/** Gives the preview frames on our own pages the height that their chart reports. */
export function listenForHeights(window: Window & typeof globalThis) {
  window.addEventListener('message', ({ source, data }) => {
    if (data?.type !== 'wartime-exodus:embed-height' || !Number.isFinite(data.height)) return;
    for (const frame of window.document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.height = String(Math.min(Math.max(data.height, 100), 4000));
    }
  });
  for (const frame of window.document.querySelectorAll('iframe')) {
    frame.contentWindow?.postMessage({ type: 'wartime-exodus:embed-hello', v: 1 }, '*');
  }
}
