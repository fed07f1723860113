import type { GeoContext } from 'd3';

/**
 * A context for geoPath that writes relative steps between rounded points. That takes a third of the bytes, and a coast
 * is the same text in every picture, which gzip compresses. `take` returns the path so far and starts a new one.
 */
export function relativePath(): { readonly context: GeoContext; readonly take: () => string } {
  let path = '';
  let x = 0;
  let y = 0;
  const whole = (n: number) => Math.round(n);
  const step = (n: number, first: boolean) => (n < 0 || first ? `${n}` : ` ${n}`);
  const context: GeoContext = {
    beginPath: () => {},
    moveTo: (toX, toY) => {
      x = whole(toX);
      y = whole(toY);
      path += `M${x}${step(y, false)}l`;
    },
    lineTo: (toX, toY) => {
      const dx = whole(toX) - x;
      const dy = whole(toY) - y;
      if (dx === 0 && dy === 0) return;
      path += `${step(dx, path.endsWith('l'))}${step(dy, false)}`;
      x += dx;
      y += dy;
    },
    arc: () => {},
    closePath: () => {
      path += 'z';
    },
  };
  return {
    context,
    take: () => {
      const done = path.replace(/M[-\d ]+lz?(?=M|$)/g, '');
      path = '';
      return done;
    },
  };
}
