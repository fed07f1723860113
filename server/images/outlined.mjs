// @ts-check
import { compactPath } from './compact-path.mjs';

/**
 * A chart's SVG with its text as paths, for programs without the fonts: same size and look, with the title,
 * description and licence that the renderer leaves out.
 * @param {string} svg
 * @param {string} shapes the same drawing as the renderer writes it
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
