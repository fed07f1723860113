// @ts-check
import { availableParallelism } from 'node:os';

/** How much of the machine images may take. The one place for these numbers; docs/reliability.md says what they do. */

/** Images drawn at once: a core is left for all that is no image. */
export const THREADS = Math.max(1, Math.min(2, availableParallelism() - 1));

/** Images that may wait for a thread: a page with a picture of every chart is served. Who asks for more is refused. */
export const WAITING = 24;

/** How long one waits before it is refused after all: well below the time after which the server hangs up. */
export const LONGEST_WAIT_MS = 15_000;

/** When to ask again: about the time in which those that wait are drawn, if the machine has nothing else to do. */
export const RETRY_AFTER_S = 5;

/** Bytes of finished images kept on the disk: all of them take 170 MB. Those asked for longest ago go first. */
export const KEPT_BYTES = 256 * 2 ** 20;
