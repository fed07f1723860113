// @ts-check
import { compactPath } from './compact-path.mjs';

/**
 * A chart's SVG with its text as paths, for programs that lack the fonts: same size and look, and the same
 * title, description and licence, which the renderer leaves out.
 * @param {string} svg
 * @param {string} shapes the same as the renderer understands it
 */
export function outlined(svg, shapes) {
  const root = /^<svg [^>]*>/.exec(svg)?.[0];
  const words = /<title.*<\/metadata>/s.exec(svg)?.[0];
  if (!root || !words) throw new TypeError('outlined: an SVG without title or licence');
  return `${root}${words}${compact(shapes.replace(/^<svg [^>]*>/, ''))}`;
}

/**
 * The same drawing in fewer bytes.
 * @param {string} drawing
 */
function compact(drawing) {
  return drawing.replace(/>\s+</g, '><').replace(/ d="([^"]*)"/g, (_, path) => ` d="${compactPath(path)}"`);
}
