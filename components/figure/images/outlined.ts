import { compactPath } from './compact-path';
import { shapes } from './pixels';

/**
 * A chart's SVG with its text as paths, for programs that lack the fonts: same size and look, and the same
 * title, description and licence, which the renderer leaves out.
 */
export function outlined(svg: string): string {
  const root = /^<svg [^>]*>/.exec(svg)?.[0];
  const words = /<title.*<\/metadata>/s.exec(svg)?.[0];
  if (!root || !words) throw new TypeError('outlined: an SVG without title or licence');
  const drawing = shapes(svg).replace(/^<svg [^>]*>/, '');
  return `${root}${words}${compact(drawing)}`;
}

/** The same drawing in fewer bytes. */
function compact(drawing: string): string {
  return drawing.replace(/>\s+</g, '><').replace(/ d="([^"]*)"/g, (_, path: string) => ` d="${compactPath(path)}"`);
}
