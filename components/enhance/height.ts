/** Tells the host page how tall the chart is, whenever that changes. Nothing is sent while it doesn't. */
export function reportHeight(window: Window & typeof globalThis) {
  const { document, parent } = window;
  if (parent === window) return;
  const chart = document.querySelector('[data-chart]')?.getAttribute('data-chart');
  let told = 0;
  const tell = (again?: boolean) => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told && !again) return;
    told = height;
    parent.postMessage({ type: 'wartime-exodus:embed-height', v: 1, chart, height, width: window.innerWidth }, '*');
  };
  new ResizeObserver(() => tell()).observe(document.body);
  window.addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.type === 'wartime-exodus:embed-hello') tell(true);
  });
}
