/**
 * Compares every chart in every language and composition, as SVG text, with its accepted picture. A picture that differs
 * is written beside the accepted one as `.changed.svg`, so that both can be opened. After an intended change, run
 * `npm run pictures` and look at every changed picture before you commit it.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../data/vocabulary';
import { type AnyChart, COMPOSITIONS, type Composition } from '../draw/chart';
import { svgLines } from '../draw/marks/svg-lines';
import { COLOURS } from '../draw/theme';
import { markup } from '../figure/markup';
import { charts } from '.';

const FOLDER = join(process.cwd(), 'components/charts/pictures');
const nameOf = (slug: string, lang: Lang, composition: Composition) => `${slug}.${lang}.${composition}`;
const pictures = charts.flatMap((chart) =>
  LANGS.flatMap((lang) =>
    COMPOSITIONS.map((composition) => ({ name: nameOf(chart.slug, lang, composition), chart, lang, composition })),
  ),
);

/** The page's colours, so that a picture opened on its own looks as it does on the page. */
const STYLE = [
  `svg{background:${COLOURS.light.paper};font-family:Inter,sans-serif;`,
  ...Object.entries(COLOURS.light).map(([name, hex]) => `--${name}:${hex};`),
  '}.band{fill:none}',
].join('');

/** A picture as pages show it, at its composition's least width. */
async function svgOf(chart: AnyChart, lang: Lang, composition: Composition): Promise<string> {
  const { left, right, least: width, height: plot, below = 0, drawing } = chart.picture(lang, { composition });
  const height = plot + below;
  const svg = await markup(
    // biome-ignore lint/a11y/useSemanticElements: there is no <ul> in SVG
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="list"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <style>{STYLE}</style>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a part of the picture */}
      <svg x={left} width={width - left - right} height={plot} overflow="visible">
        {drawing}
      </svg>
    </svg>,
  );
  return svgLines(svg);
}

describe('pictures', () => {
  it.each(pictures)('$name is as accepted', async ({ name, chart, lang, composition }) => {
    const svg = await svgOf(chart, lang, composition);
    const changed = join(FOLDER, `${name}.changed.svg`);
    try {
      await expect(svg).toMatchFileSnapshot(join(FOLDER, `${name}.svg`));
    } catch (difference) {
      writeFileSync(changed, svg);
      throw difference;
    }
    rmSync(changed, { force: true });
  });

  it.each(pictures)('$name has a mark for every row of the chart', async ({ chart, lang, composition }) => {
    const svg = await svgOf(chart, lang, composition);
    expect(chart.rows(lang).filter(({ id }) => !svg.includes(`data-figure="${id}"`))).toEqual([]);
  });

  it('belong to existing charts', () => {
    const known = new Set(pictures.map(({ name }) => `${name}.svg`));
    const kept = readdirSync(FOLDER).filter((name) => !name.endsWith('.changed.svg'));
    expect(kept.filter((name) => !known.has(name))).toEqual([]);
  });
});
