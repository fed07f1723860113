/* Someone else's page. ?dialect= names the script it runs, ?src= the embed, ?widths= the widths of its columns. */
const query = new URLSearchParams(location.search);
const src = query.get('src');
const place = document.getElementById('place');
window.heard = [];
const spoke = new Set();
addEventListener('message', ({ source, data }) => {
  window.heard.push(data);
  spoke.add(source);
});

/** The real libraries, as published. */
const LIBRARIES = { pym: '/npm/pym.js/dist/pym.v1.min.js', newswire: '/npm/@newswire/frames/dist/frames.umd.js' };

/** Listeners written from their makers' documentation. */
const LISTENERS = {
  own: ({ source, data }) => {
    if (data?.type === 'wartime-exodus:embed-height') frameOf(source)?.setAttribute('height', data.height);
  },
  // Datawrapper's current responsive iframe finds the frame by its window.
  datawrapper: ({ source, data }) => {
    for (const height of Object.values(data?.['datawrapper-height'] ?? {})) {
      const frame = frameOf(source);
      if (frame) frame.style.height = `${height}px`;
    }
  },
  // The older one finds the first frame with the chart's id in its address.
  'datawrapper-old': ({ data }) => {
    for (const [id, height] of Object.entries(data?.['datawrapper-height'] ?? {})) {
      const frame =
        document.getElementById(`datawrapper-chart-${id}`) ?? document.querySelector(`iframe[src*='${id}']`);
      if (frame) frame.style.height = `${height}px`;
    }
  },
  amp: ({ source, data }) => {
    if (data?.sentinel === 'amp' && data.type === 'embed-size') frameOf(source)?.setAttribute('height', data.height);
  },
  medium: ({ source, data }) => {
    const said = typeof data === 'string' && data.startsWith('{') ? JSON.parse(data) : {};
    if (said.context === 'iframe.resize') frameOf(source)?.setAttribute('height', said.height);
  },
  guardian: ({ source, data }) => {
    const said = typeof data === 'string' && data.startsWith('{') ? JSON.parse(data) : {};
    if (said.type === 'set-height') frameOf(source)?.setAttribute('height', said.value);
  },
  wordpress: ({ source, data }) => {
    const frame = frameOf(source);
    if (!data?.secret || data.message !== 'height' || data.secret !== frame?.dataset.secret) return;
    frame.height = String(Math.min(Math.max(Math.round(data.value), 200), 1000));
  },
};

const frameOf = (source) => [...document.querySelectorAll('iframe')].find((frame) => frame.contentWindow === source);

function column(width) {
  const box = document.createElement('div');
  box.id = `column-${width}-${place.children.length}`;
  box.style.width = `${width}px`;
  (query.has('details') ? closedDetails() : place).append(box);
  return box;
}

function closedDetails() {
  const details = document.createElement('details');
  details.append(document.createElement('summary'));
  details.firstChild.textContent = 'More';
  place.append(details);
  return details;
}

function plainFrame(box) {
  const frame = document.createElement('iframe');
  frame.title = 'Chart';
  frame.width = '100%';
  frame.height = '200';
  frame.style.border = '0';
  for (const name of ['sandbox', 'loading']) if (query.has(name)) frame.setAttribute(name, query.get(name));
  const secret = 'aB3dE6gH9k';
  frame.dataset.secret = secret;
  frame.src = query.get('dialect') === 'wordpress' ? `${src}#?secret=${secret}` : src;
  if (query.get('dialect') === 'wordpress') {
    frame.addEventListener('load', () => frame.contentWindow.postMessage({ message: 'ready', secret }, '*'));
  }
  box.append(frame);
}

const START = {
  pym: (box) => new window.pym.Parent(box.id, src, {}),
  newswire: (box) => window.newswireFrames.Framer(box, { src, attributes: { title: 'Chart', height: '200' } }),
};

function start() {
  const dialect = query.get('dialect') ?? 'own';
  const listen = () => LISTENERS[dialect] && addEventListener('message', LISTENERS[dialect]);
  // A host whose script loads late has missed earlier messages and has to ask.
  if (query.has('late')) {
    addEventListener('message', function ask() {
      const frames = [...document.querySelectorAll('iframe')];
      if (!frames.every(({ contentWindow }) => spoke.has(contentWindow))) return;
      removeEventListener('message', ask);
      listen();
      for (const { contentWindow } of frames)
        contentWindow.postMessage({ type: 'wartime-exodus:embed-hello', v: 1 }, '*');
    });
  } else listen();
  for (const width of (query.get('widths') ?? '600').split(',')) (START[dialect] ?? plainFrame)(column(width));
}

const library = LIBRARIES[query.get('dialect')];
if (library) {
  const script = document.createElement('script');
  script.src = library;
  script.onload = start;
  document.head.append(script);
} else start();
