// @ts-check
/**
 * Runs in a thread of its own, from the file as it stands here: no bundler and no loader has seen it. To draw a large
 * image takes some 300 ms, and nobody would be answered meanwhile.
 */
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Resvg } from '@resvg/resvg-js';
import { outlined } from './outlined.mjs';

/** @typedef {{ svg: string, form: Exclude<import('./recipe').Form, 'svg'>, fontFiles: readonly string[] }} Task */

// The renderer holds up to 30 MB a drawing, of which the engine sees a handle of some bytes: by itself it collects
// them after gigabytes. The flag makes `gc` known to contexts that begin after it.
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
    // Native memory is given back on the loop's next turn, and the next task would come before that.
    await setImmediate();
  }
}

/**
 * The fonts given and no others: those of the system would make the pixels depend on the machine, and without a usable
 * one the renderer drops all text without a word.
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
