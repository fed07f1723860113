import { LRUCache } from 'lru-cache';

type Drawn = Uint8Array;

/** How many are drawn at once, how many more may wait, and how many bytes of finished ones are kept. */
export type Bounds = { readonly drawing: number; readonly waiting: number; readonly bytes: number };

/** One drawing that somebody asked for and that is not finished. */
type Work = {
  askers: number;
  /** null when it was dropped. */
  readonly result: Promise<Drawn | null>;
  readonly begin: () => void;
  readonly drop: () => void;
};

/**
 * Says what was drawn under a name, or has it drawn. null when too many others wait, or when `waits` was aborted, as
 * the asker hung up or has waited too long, before it began. Fails as the drawing fails; the next who asks for the
 * same has it tried again.
 */
export type Ask = (name: string, draw: () => Promise<Drawn>, waits: AbortSignal) => Promise<Drawn | null>;

/**
 * A bounded line of drawings. Who asks for what others wait for already shares in it. What nobody waits for any more is
 * dropped while it stands in the line; once begun it is finished and kept, as native code can't be stopped: its thread
 * would run on, uncounted, beside the next one.
 */
export function drawQueue(bounds: Bounds): Ask {
  const kept = new LRUCache<string, Drawn>({ maxSize: bounds.bytes, sizeCalculation: ({ byteLength }) => byteLength });
  const unfinished = new Map<string, Work>();
  const line = new Set<Work>();
  let drawing = 0;

  function beginNext() {
    const [first] = line;
    if (!first || drawing === bounds.drawing) return;
    line.delete(first);
    drawing++;
    first.begin();
  }

  function newWork(name: string, draw: () => Promise<Drawn>): Work {
    const { result, resolve } = unsettled<Drawn | null>();
    const drawAndKeep = async () => {
      try {
        const drawn = await draw();
        kept.set(name, drawn);
        return drawn;
      } finally {
        unfinished.delete(name);
        drawing--;
        beginNext();
      }
    };
    const work: Work = {
      askers: 0,
      result,
      begin: () => resolve(drawAndKeep()),
      drop: () => {
        unfinished.delete(name);
        line.delete(work);
        resolve(null);
      },
    };
    unfinished.set(name, work);
    line.add(work);
    beginNext();
    return work;
  }

  return async (name, draw, waits) => {
    const have = kept.get(name);
    if (have || waits.aborted) return have ?? null;
    const shared = unfinished.get(name);
    if (!shared && drawing === bounds.drawing && line.size >= bounds.waiting) return null;
    const work = shared ?? newWork(name, draw);
    work.askers++;
    const left = unsettled<null>();
    const leave = () => {
      work.askers--;
      if (!line.has(work)) return;
      left.resolve(null);
      if (work.askers === 0) work.drop();
    };
    waits.addEventListener('abort', leave, { once: true });
    return Promise.race([work.result, left.result]).finally(() => waits.removeEventListener('abort', leave));
  };
}

/** A promise that is settled from outside. */
function unsettled<T>() {
  let resolve: (value: T | Promise<T>) => void = () => {};
  const result = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { result, resolve };
}
