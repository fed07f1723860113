import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { THREADS } from './bounds';
import type { Task } from './draw.worker.mjs';
import type { Recipe } from './recipe';

/** A thread that has nothing to do ends, and gives its memory back. */
const IDLE_MS = 30_000;

/** Found from the repository's root, as a bundle keeps no path to a file beside its source. */
const pool = new Piscina<Task, Uint8Array>({
  filename: join(process.cwd(), 'server', 'images', 'draw.worker.mjs'),
  minThreads: 0,
  maxThreads: THREADS,
  idleTimeout: IDLE_MS,
  // What this process was started with, loaders for example, is of no use to the thread.
  execArgv: [],
});

/**
 * The bytes of an image. Its SVG is written here, in some 10 ms; the rest is done in a thread. `fonts` are the files of
 * its faces, as packages name them.
 */
export async function draw({ svg, form }: Recipe, fonts: readonly string[]): Promise<Uint8Array> {
  const drawing = await svg();
  return form === 'svg'
    ? new TextEncoder().encode(drawing)
    : pool.run({ svg: drawing, form, fontFiles: fonts.map(found) });
}

const found = (file: string) => createRequire(join(process.cwd(), 'package.json')).resolve(file);
