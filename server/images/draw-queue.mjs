// @ts-check
/**
 * How many are drawn at once, and how many more may wait.
 * @typedef {{ readonly drawing: number, readonly waiting: number }} Bounds
 */
/**
 * One drawing that somebody asked for and that is not finished. Its result is null when it was dropped.
 * @template Drawn
 * @typedef {{ askers: number, readonly result: Promise<Drawn | null>, readonly begin: () => void, readonly drop: () => void }} Work
 */

/**
 * A bounded line of drawings. Has something drawn under a name: null when too many others wait, or when `waits` was
 * aborted, as the asker hung up or has waited too long, before it began. Fails as the drawing fails; the next who asks for
 * the same has it tried again. Who asks for what others wait for already shares in it. What nobody waits for any more is
 * dropped while it stands in the line; once begun it is finished, as native code can't be stopped: its thread would run on,
 * uncounted, beside the next one.
 * @template Drawn
 * @param {Bounds} bounds
 * @returns {(name: string, draw: () => Promise<Drawn>, waits: AbortSignal) => Promise<Drawn | null>}
 */
export function drawQueue(bounds) {
  /** @type {Map<string, Work<Drawn>>} */
  const unfinished = new Map();
  /** @type {Set<Work<Drawn>>} */
  const line = new Set();
  let drawing = 0;

  function beginNext() {
    const [first] = line;
    if (!first || drawing === bounds.drawing) return;
    line.delete(first);
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
      askers: 0,
      result,
      begin: () => resolve(drawNow()),
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
    if (waits.aborted) return null;
    const shared = unfinished.get(name);
    if (!shared && drawing === bounds.drawing && line.size >= bounds.waiting) return null;
    const work = shared ?? newWork(name, draw);
    work.askers++;
    const left = unsettled();
    const leave = () => {
      work.askers--;
      if (!line.has(work)) return;
      left.resolve(null);
      if (work.askers === 0) work.drop();
    };
    waits.addEventListener('abort', leave, { once: true });
    return Promise.race([work.result, left.result]).finally(() => waits.removeEventListener('abort', leave));
  };

  /** A promise that is settled from outside. */
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
