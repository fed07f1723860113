// @ts-check
/**
 * Runs in its own thread, from this very file, untouched by bundlers and loaders. Drawing a large image takes some
 * 300 ms, during which the main thread could answer nobody.
 */
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Resvg } from '@resvg/resvg-js';
import { outlined } from './outlined.mjs';

/** @typedef {{ svg: string, form: Exclude<import('./recipe').Form, 'svg'>, fontFiles: readonly string[] }} Task */

// The renderer holds up to 30 MB per drawing, of which the engine sees only a small handle: by itself it would
// collect them after gigabytes. The flag adds `gc` to contexts created after it.
setFlagsFromString('--expose-gc');
/** @type {() => void} */
const collectGarbage = runInNewContext('gc');

/**
 * The bytes of a drawing as PNG, or as SVG with its text as shapes.
 * @param {Task} task
 * @returns {Promise<Uint8Array>}
 */
export default async function draw(task) {
  try {
    return drawn(task);
  } finally {
    collectGarbage();
    // Native memory is freed on the loop's next turn, and the next task would start before that.
    await setImmediate();
  }
}

/**
 * Uses only the given fonts: system fonts would make the pixels depend on the machine, and without a usable font the
 * renderer silently drops all text.
 * @param {Task} task
 * @returns {Uint8Array}
 */
function drawn({ svg, form, fontFiles }) {
  const renderer = new Resvg(svg, {
    fitTo: fitTo(form),
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Inter' },
  });
  if (form === 'outlined') return new TextEncoder().encode(outlined(svg, renderer.toString()));
  return renderer.render().asPng();
}

/**
 * @param {Task['form']} form
 * @returns {NonNullable<import('@resvg/resvg-js').ResvgRenderOptions['fitTo']>}
 */
function fitTo(form) {
  if (form === 'outlined') return { mode: 'original' };
  return 'across' in form ? { mode: 'width', value: form.across } : { mode: 'zoom', value: form.density };
}
