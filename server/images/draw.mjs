// @ts-check
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { THREADS } from './bounds.mjs';

/** An idle thread ends, to free its memory. */
const IDLE_MS = 30_000;
/** Resolved from the repository's root, as a bundle keeps no path to a file beside its source. */
const FOLDER = join(process.cwd(), 'server', 'images');

/**
 * A pool of drawing threads; `draw` returns an image's bytes. `fonts` are font files, as packages name them.
 * @param {{ threads?: number, fonts?: readonly string[] }} [options]
 */
export function drawer({ threads = THREADS, fonts = [] } = {}) {
  /** @type {Piscina<import('./draw.worker.mjs').Task, Uint8Array>} */
  const pool = new Piscina({
    filename: join(FOLDER, 'draw.worker.mjs'),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE_MS,
    // Flags of this process, such as loaders, are of no use to the thread.
    execArgv: [],
  });
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const fontFiles = fonts.map((file) => resolve(file));
  return {
    /**
     * @param {string} svg
     * @param {import('./draw.worker.mjs').Task['form']} form
     */
    draw: (svg, form) => pool.run({ svg, form, fontFiles }),
    close: () => pool.close(),
  };
}
