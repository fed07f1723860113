// @ts-check
/**
 * How many drawings run at once, and how many more may wait.
 * @typedef {{ readonly drawing: number, readonly waiting: number }} Bounds
 */
/**
 * A requested drawing that is not finished. Its result is null when it was dropped.
 * @template Drawn
 * @typedef {{ requests: number, readonly result: Promise<Drawn | null>, readonly begin: () => void, readonly drop: () => void }} Work
 */

/**
 * A bounded queue of drawings. The result is null when the queue is full, or when `signal` was aborted before the
 * drawing began, because the client hung up or waited too long. It rejects as the drawing rejects; the next request
 * tries again. Requests for the same name share one drawing. A queued drawing that no request waits for is dropped; one
 * that has begun is finished, as native code can't be stopped: its thread would run on, uncounted, beside the next one.
 * @template Drawn
 * @param {Bounds} bounds
 * @returns {(name: string, draw: () => Promise<Drawn>, signal: AbortSignal) => Promise<Drawn | null>}
 */
export function drawQueue(bounds) {
  /** @type {Map<string, Work<Drawn>>} */
  const unfinished = new Map();
  /** @type {Set<Work<Drawn>>} */
  const queue = new Set();
  let drawing = 0;

  function beginNext() {
    const [first] = queue;
    if (!first || drawing === bounds.drawing) return;
    queue.delete(first);
    drawing++;
    first.begin();
  }

  /**
   * @param {string} name
   * @param {() => Promise<Drawn>} draw
   */
  function newWork(name, draw) {
    const { result, resolve } = unsettled();
    const drawNow = async () => {
      try {
        return await draw();
      } finally {
        unfinished.delete(name);
        drawing--;
        beginNext();
      }
    };
    /** @type {Work<Drawn>} */
    const work = {
      requests: 0,
      result,
      begin: () => resolve(drawNow()),
      drop: () => {
        unfinished.delete(name);
        queue.delete(work);
        resolve(null);
      },
    };
    unfinished.set(name, work);
    queue.add(work);
    beginNext();
    return work;
  }

  return async (name, draw, signal) => {
    if (signal.aborted) return null;
    const shared = unfinished.get(name);
    if (!shared && drawing === bounds.drawing && queue.size >= bounds.waiting) return null;
    const work = shared ?? newWork(name, draw);
    work.requests++;
    const left = unsettled();
    const leave = () => {
      work.requests--;
      if (!queue.has(work)) return;
      left.resolve(null);
      if (work.requests === 0) work.drop();
    };
    signal.addEventListener('abort', leave, { once: true });
    return Promise.race([work.result, left.result]).finally(() => signal.removeEventListener('abort', leave));
  };

  /** A promise with its resolve function. */
  function unsettled() {
    /** @type {(value: Drawn | null | Promise<Drawn>) => void} */
    let resolve = () => {};
    /** @type {Promise<Drawn | null>} */
    const result = new Promise((settle) => {
      resolve = settle;
    });
    return { result, resolve };
  }
}
