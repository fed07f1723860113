/** What many readers, editors and programs ask for at once, in the shares that a site like this one sees. */
import { randomLcg } from 'd3';
import { currentFiles } from '../../../components/answers/downloads';
import { sitePages } from '../../../components/answers/site-pages';
import { charts } from '../../../components/charts';
import {
  apiChartPath,
  apiFigurePath,
  apiFiguresPath,
  chartPath,
  downloadPath,
  embedPath,
  imagePath,
  loaderPath,
  openApiPath,
  previewPath,
} from '../../../data/addresses';
import { dataset } from '../../../data/dataset';
import { lastRelease } from '../../../data/releases/releases';
import { LANGS } from '../../../data/vocabulary';
import { pinnedEmbeds } from '../../make/export/published';

export type Asked = {
  readonly path: string;
  readonly status: 200 | 304 | 404;
};

type Kind = { readonly share: number; readonly status: Asked['status']; readonly paths: readonly string[] };

/** The one seed: each run asks for the same things in the same order. */
const SEED = 0.42;

/**
 * Endless requests. `builtFor` is the address in the build's links: oEmbed answers for no other. A 304 is to be asked
 * for with the ETag that the same path carried before.
 */
export async function* requests(builtFor: string): AsyncGenerator<Asked, never> {
  const kinds = await kindsOf(builtFor);
  const random = randomLcg(SEED);
  const total = kinds.reduce((sum, { share }) => sum + share, 0);
  while (true) {
    let left = random() * total;
    const kind = kinds.find(({ share }) => {
      left -= share;
      return left < 0;
    });
    const path = kind?.paths[Math.floor(random() * kind.paths.length)];
    if (kind && path) yield { path, status: kind.status };
  }
}

async function kindsOf(builtFor: string): Promise<readonly Kind[]> {
  const slugs = charts.map(({ slug }) => slug);
  const files = await currentFiles(charts);
  const embeds = LANGS.flatMap((lang) => slugs.map((slug) => embedPath(slug, lang)));
  const pages = sitePages();
  const downloads = files.map(({ path }) => downloadPath('latest', path));
  // Few enough that all are made, and kept, in the first minutes: what grows later is no longer theirs.
  const images = slugs.flatMap((slug) => [
    imagePath(slug, 'en', 'light', 'png'),
    imagePath(slug, 'ru', 'dark', 'svg'),
    previewPath(slug, 'en'),
  ]);
  const oembeds = slugs.map(
    (slug) => `/oembed?${new URLSearchParams({ url: `${builtFor}${chartPath('en', slug)}`, format: 'json' })}`,
  );
  return [
    { share: 30, status: 200, paths: embeds },
    { share: 20, status: 200, paths: pages },
    { share: 4, status: 200, paths: [loaderPath, '/', '/sitemap.xml', '/robots.txt', '/feed.xml', '/icon.svg'] },
    { share: 8, status: 200, paths: downloads },
    { share: 8, status: 200, paths: images },
    {
      share: 8,
      status: 200,
      paths: [
        apiFiguresPath,
        openApiPath,
        ...slugs.map(apiChartPath),
        ...dataset.figures.map(({ id }) => apiFigurePath(id)),
      ],
    },
    { share: 4, status: 200, paths: pinnedEmbeds(lastRelease.version) },
    { share: 4, status: 200, paths: oembeds },
    { share: 10, status: 304, paths: [...embeds, ...downloads, ...images] },
    {
      share: 4,
      status: 404,
      paths: [
        '/en/charts/no-such-chart',
        '/ru/no-such-page',
        '/embed/no-such-chart.en.html',
        '/download/latest/no-such-file.csv',
        '/api/v1/figures/no-such-figure.json',
        '/images/no-such-chart.en.light.png',
        `/oembed?url=${encodeURIComponent('https://example.org/')}`,
      ],
    },
  ];
}
