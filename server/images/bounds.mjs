// @ts-check
import { availableParallelism } from 'node:os';

/** How much of the machine images may use. These numbers are only here; docs/reliability.md explains them. */

/** Images drawn at once: one core is left for everything else. */
export const THREADS = Math.max(1, Math.min(2, availableParallelism() - 1));

/** Images that may wait for a thread: enough for a page with a picture of every chart. Further requests are refused. */
export const WAITING = 24;

/** How long a request waits before it is refused after all: well below the server's own timeout. */
export const LONGEST_WAIT_MS = 15_000;

/** When to try again: about the time to draw all that wait, if the machine has nothing else to do. */
export const RETRY_AFTER_S = 5;

/** Bytes of finished images kept on disk: all of them take 170 MB. The least recently used are deleted first. */
export const KEPT_BYTES = 256 * 2 ** 20;
