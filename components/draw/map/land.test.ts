import { describe, expect, it } from 'vitest';
import { landPaths, project } from './land';
import { relativePath } from './relative-path';
import { type Point, simplify } from './simplify';

/** The absolute points of a relative path. */
function points(path: string): Point[] {
  return path
    .split('M')
    .filter(Boolean)
    .flatMap((part) => {
      const [start = '', steps = ''] = part.replace('z', '').split('l');
      const numbers = (text: string) => [...text.matchAll(/-?\d+/g)].map(Number);
      let [x = 0, y = 0] = numbers(start);
      const visited: Point[] = [[x, y]];
      const by = numbers(steps);
      for (let i = 0; i + 1 < by.length; i += 2) {
        x += by[i] ?? 0;
        y += by[i + 1] ?? 0;
        visited.push([x, y]);
      }
      return visited;
    });
}

/** A square of the map around a place, `half` map units to each side. */
function around(at: Point, half: number) {
  const [x, y] = project(at);
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

describe('project', () => {
  it('preserves area: a degree square in Finland and one in Egypt have the same ratio as on the globe', () => {
    const area = (lon: number, lat: number) => {
      const corners = [
        [lon, lat],
        [lon + 1, lat],
        [lon + 1, lat + 1],
        [lon, lat + 1],
      ].map(([x = 0, y = 0]) => project([x, y]));
      return Math.abs(
        corners.reduce((sum, [x, y], i) => {
          const [nextX, nextY] = corners[(i + 1) % 4] ?? [0, 0];
          return sum + (x * nextY - nextX * y) / 2;
        }, 0),
      );
    };
    const onGlobe = (lat: number) => Math.sin(((lat + 1) * Math.PI) / 180) - Math.sin((lat * Math.PI) / 180);
    expect(area(26, 62) / area(30, 25)).toBeCloseTo(onGlobe(62) / onGlobe(25), 3);
  });
});

describe('landPaths', () => {
  it('stays within its extent', () => {
    const extent = { left: -100, top: -100, right: 100, bottom: 100 };
    const visited = Object.values(landPaths(extent)).flatMap(points);
    expect(visited.length).toBeGreaterThan(50);
    for (const [x, y] of visited) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(101);
  });
  it('draws no part of Russia in Crimea, and no border across its isthmus', () => {
    const crimea = landPaths(around([34.2, 45.3], 20));
    expect(crimea.russia).toBe('');
    expect(crimea.borders).toBe('');
    expect(crimea.ground).not.toBe('');
  });
  it('draws Russia around Moscow as a whole', () => {
    expect(landPaths(around([37.6, 55.75], 20)).russia).not.toBe('');
  });
});

describe('relativePath', () => {
  it('writes steps, without those of no length and lines that never leave their point', () => {
    const { context, take } = relativePath();
    context.moveTo(10.2, -5);
    context.lineTo(12, -5.4);
    context.lineTo(12.1, -5.3);
    context.lineTo(8, 3);
    context.closePath();
    context.moveTo(1, 1);
    context.lineTo(1.2, 1);
    expect(take()).toBe('M10-5l2 0-4 8z');
  });
});

describe('simplify', () => {
  it('keeps ends and sharp bends, and drops flatter bends', () => {
    const line: Point[] = [
      [0, 0],
      [5, 0.5],
      [10, 0],
      [10, 10],
    ];
    expect(simplify(line, 1)).toEqual([line[0], line[2], line[3]]);
  });
  it('keeps a ring closed', () => {
    const ring: Point[] = [
      [0, 0],
      [8, 0],
      [8, 8],
      [0, 8],
      [0, 0],
    ];
    expect(simplify(ring, 1)).toEqual(ring);
  });
});
