import { describe, expect, it } from 'vitest';
import { drawer } from './draw.mjs';

const { draw } = drawer();

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><title>t</title><metadata></metadata>${inside}</svg>`;
const size = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('draw(svg, form)', () => {
  it('draws in a thread, in the requested size', async () => {
    const drawing = svg('<rect width="40" height="20"/>');
    expect(size(await draw(drawing, { density: 3 }))).toEqual([120, 60]);
    expect(size(await draw(drawing, { across: 200 }))).toEqual([200, 100]);
  });
  it('says why an SVG can’t be drawn, and draws the next', async () => {
    await expect(draw('no SVG', { density: 1 })).rejects.toThrow(/SVG/);
    await expect(draw('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>', 'outlined')).rejects.toThrow(
      'without title or licence',
    );
    expect(size(await draw(svg(''), { density: 1 }))).toEqual([40, 20]);
  });
  it('frees the memory of each drawing', { timeout: 0 }, async () => {
    const before = process.memoryUsage().rss;
    const [drawings, pixelsMb] = [24, (4 * 2000 * 1000) / 2 ** 20];
    for (let i = 0; i < drawings; i++) await draw(svg(''), { across: 2000 });
    const grown = (process.memoryUsage().rss - before) / 2 ** 20;
    expect(grown).toBeLessThan((drawings * pixelsMb) / 2);
  });
  it('lets other work go on', async () => {
    const done: string[] = [];
    await Promise.all([
      draw(svg(''), { across: 2000 }).then(() => done.push('drawing')),
      new Promise((resolve) => setImmediate(resolve)).then(() => done.push('other')),
    ]);
    expect(done).toEqual(['other', 'drawing']);
  });
});
