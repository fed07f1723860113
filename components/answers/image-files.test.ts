import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../data/dataset';
import { drawer } from '../../server/images/draw.mjs';
import { charts } from '../charts';
import { FONT_FILES } from '../draw/fonts/files';
import { COLOURS } from '../draw/theme';
import { imageFiles } from './image-files';
import { sitePages } from './site-pages';

const KB = 1024;
const { draw } = drawer({ fonts: Object.values(FONT_FILES) });

async function file(name: string): Promise<Buffer> {
  const recipe = imageFiles.get(name);
  if (!recipe) throw new ReferenceError(`no such image: ${name}`);
  const svg = await recipe.svg();
  return Buffer.from(recipe.form === 'svg' ? svg : await draw(svg, recipe.form));
}
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

type Pixels = { readonly width: number; readonly height: number; readonly pixels: Buffer };

/** Pixels of an image, drawn from an SVG or read from a PNG. */
function pixelsOf(image: Buffer): Pixels {
  if (image.subarray(0, 4).toString() !== '<svg') {
    const { width, height, data } = decode(image);
    return { width, height, pixels: Buffer.from(data.buffer) };
  }
  const font = { loadSystemFonts: false, fontFiles: fonts, defaultFontFamily: 'Inter' };
  const { width, height, pixels } = new Resvg(image.toString(), { font }).render();
  return { width, height, pixels };
}
const resolve = createRequire(import.meta.url).resolve;
const fonts = [
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
].map((name) => resolve(name));

/** The share of a box with approximately a colour. */
function inkIn({ pixels, width }: Pixels, colour: string, box: Box): number {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let hits = 0;
  for (let y = box.y; y < box.y + box.height; y++) {
    for (let x = box.x; x < box.x + box.width; x++) {
      const at = 4 * (y * width + x);
      if (wanted.every((part, i) => Math.abs((pixels[at + i] ?? 0) - part) < 40)) hits++;
    }
  }
  return hits / (box.width * box.height);
}

describe('previews', () => {
  const every = [...imageFiles.keys()].filter((name) => name.endsWith('.og.png'));
  // Figures are drawn alike, so the longest statement, the longest value and a few others stand for all.
  const byLength = [...dataset.figures].sort((a, b) => b.text.en.statement.length - a.text.en.statement.length);
  const figures = [byLength[0], byLength[165], byLength.at(-1)].map((figure) => `figure-${figure?.id}.en.og.png`);
  const drawn = [...every.filter((name) => !name.startsWith('figure-')), ...figures];

  it('exist for every page', () => {
    expect(every).toHaveLength(sitePages().length);
    expect(charts.filter(({ slug }) => /^(page|figure)-/.test(slug))).toEqual([]);
  });

  it.each(drawn)('%s: 1200 x 630, at most 300 KB, with a headline', async (name) => {
    const image = await file(name);
    expect(sizeOf(image)).toEqual([1200, 630]);
    expect(image.length).toBeLessThanOrEqual(300 * KB);
    const colour = name.startsWith('figure-') ? COLOURS.light.left : COLOURS.light.ink;
    const seen = pixelsOf(image);
    expect(inkIn(seen, colour, { x: 52, y: 100, width: 480, height: 60 })).toBeGreaterThan(0.04);
    // Nothing crosses the margins: a strip on each side is empty below the bar at the top.
    for (const x of [0, 1160]) {
      expect(inkIn(seen, COLOURS.light.paper, { x, y: 14, width: 40, height: 600 })).toBe(1);
    }
  });
});

describe('images of a chart', () => {
  it('come in three densities, 1600 wide and square, light and dark', async () => {
    const [width = 0, height = 0] = sizeOf(await file('how-many.en.light@1x.png'));
    expect(sizeOf(await file('how-many.en.light.png'))).toEqual([2 * width, 2 * height]);
    expect(sizeOf(await file('how-many.en.light@3x.png'))).toEqual([3 * width, 3 * height]);
    expect(sizeOf(await file('how-many.en.light.article.png'))[0]).toBe(1600);
  });
  it.each(charts.map(({ slug }) => slug))('%s: a square with its headline inside', async (slug) => {
    const image = await file(`${slug}.en.dark.square.png`);
    expect(sizeOf(image)).toEqual([1080, 1080]);
    const seen = pixelsOf(image);
    expect(inkIn(seen, COLOURS.dark.ink, { x: 60, y: 105, width: 960, height: 70 })).toBeGreaterThan(0.03);
    for (const x of [0, 1040]) {
      expect(inkIn(seen, COLOURS.dark.paper, { x, y: 14, width: 40, height: 1050 })).toBe(1);
    }
  });
  it('is the same bytes each time', async () => {
    const name = 'destinations.en.dark.square.png';
    expect(await file(name)).toEqual(await file(name));
  });
});

describe('an SVG with text as shapes', () => {
  const names = ['how-many', 'destinations-map', 'when-they-left', 'scholars-left'];
  it.each(names)('%s: no text, and the look of the one with text', async (slug) => {
    const [text, shapes] = [await file(`${slug}.en.light.svg`), await file(`${slug}.en.light.outlined.svg`)];
    expect(shapes.toString()).not.toMatch(/<text|<tspan|href=|<image/);
    expect(shapes.toString()).toMatch(/^<svg [^>]*role="img".*<title.*<desc.*<metadata>/s);
    const [a, b] = [pixelsOf(text), pixelsOf(shapes)];
    expect([b.width, b.height]).toEqual([a.width, a.height]);
    const [left, right] = [a.pixels, b.pixels];
    let differing = 0;
    for (let i = 0; i < left.length; i += 4) {
      if (Math.abs((left[i] ?? 0) - (right[i] ?? 0)) > 24) differing++;
    }
    expect(differing / (left.length / 4)).toBeLessThan(0.0005);
  });
  it('is light enough to open, even of the chart with the most words', async () => {
    expect((await file('when-they-left.en.light.outlined.svg')).length).toBeLessThan(800 * KB);
  });
});

describe('SVG files', () => {
  it('say what they show and under which licence', async () => {
    const svg = (await file('destinations.en.light.svg')).toString();
    expect(svg).toContain('<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/">');
    expect(svg).toMatch(/<dc:source>Sources?: [^<]+<\/dc:source>/);
    expect(svg).toMatch(/<desc id="[a-z-]+-desc">[^<]{40,}/);
  });

  const librsvg = (() => {
    try {
      return execFileSync('rsvg-convert', ['--version']).toString();
    } catch {
      return null;
    }
  })();
  const title = librsvg ? 'are drawn by librsvg as well' : 'librsvg: skipped, as rsvg-convert is not installed here';
  it.skipIf(!librsvg)(title, async () => {
    for (const name of ['destinations.en.light', 'how-many.en.dark', 'truce-timeline.en.light.outlined']) {
      const svg = await file(`${name}.svg`);
      const image = execFileSync('rsvg-convert', [], { input: svg });
      const { width, height } = pixelsOf(svg);
      expect(sizeOf(image), name).toEqual([width, height]);
      const ink = COLOURS[name.includes('.dark') ? 'dark' : 'light'].ink;
      expect(inkIn(pixelsOf(image), ink, { x: 28, y: 30, width: 500, height: 30 }), name).toBeGreaterThan(0.03);
    }
  });
});
