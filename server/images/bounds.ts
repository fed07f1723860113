import { availableParallelism } from 'node:os';

/** How much of the machine images may take. The one place for these numbers; docs/reliability.md says what they do. */

/** Images drawn at once: a core is left for all that is no image. */
export const THREADS = Math.max(1, Math.min(2, availableParallelism() - 1));

/** Images that may wait for a thread. Whoever asks for more is refused. */
export const WAITING = 16;

/** When to ask again: about the time in which those that wait are drawn. */
export const RETRY_AFTER_S = 5;

/** Bytes of finished images kept in memory. All of them would take 170 MB. */
export const KEPT_BYTES = 64 * 2 ** 20;
