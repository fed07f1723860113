import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { ORIGIN } from '../../../data/addresses';
import { LANGS } from '../../../data/vocabulary';
import { fetchPublished, type Published } from './fetch-published';
import { oembedAnswers, withOembedFiles } from './oembed-answers';
import { publishedFiles, publishedImages, publishedPages } from './published';

const STATIC_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Everything that has an address on a running server, and the pages of errors. Images are over a thousand. */
export async function gatherPublished(site: string, { images }: { images: boolean }): Promise<readonly Published[]> {
  const sums = await (await fetch(`${site}/download/latest/SHA256SUMS`)).text();
  const latest = [
    'SHA256SUMS',
    ...sums
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(66)),
  ];
  const pages = await fetchPublished(site, publishedPages());
  const files = await fetchPublished(site, [...publishedFiles(latest), ...(images ? publishedImages() : [])]);
  const oembed = await Promise.all(
    oembedAnswers.map(async ({ address, file }) => {
      const [answer] = await fetchPublished(site, [address.slice(ORIGIN.length)]);
      if (!answer) throw new Error(`${address} gave no answer`);
      return { ...answer, path: file };
    }),
  );
  return [...pages.map(forFiles), ...files, ...oembed, ...(await errorPages(site))];
}

/** A page leads to the oEmbed answers that are files. */
function forFiles(page: Published): Published {
  const link = page.own.link === undefined ? {} : { link: withOembedFiles(page.own.link) };
  return { ...page, body: Buffer.from(withOembedFiles(page.body.toString('utf8'))), own: { ...page.own, ...link } };
}

async function errorPages(site: string): Promise<readonly Published[]> {
  const asked = [
    ['/404.html', '/no-such-page'],
    ['/404.json', '/download/no-such-file'],
    ...LANGS.map((lang) => [`/404.${lang}.html`, `/embed/no-such-chart.${lang}.html`] as const),
  ] as const;
  return Promise.all(
    asked.map(async ([path, address]) => {
      const answer = await fetch(site + address);
      if (answer.status !== 404) throw new Error(`${address} answered ${answer.status}, not 404`);
      return {
        path,
        body: Buffer.from(await answer.arrayBuffer()),
        type: answer.headers.get('content-type') ?? '',
        own: {},
      };
    }),
  );
}

/** Styles, scripts and fonts of a build. */
export function gatherStatic(build: string): readonly Published[] {
  const folder = join(build, 'static');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => STATIC_TYPES[extname(name)])
    .map((name) => ({
      path: `/_next/static/${name}`,
      body: readFileSync(join(folder, name)),
      type: STATIC_TYPES[extname(name)] ?? '',
      own: {},
    }));
}

const manifestSchema = z.object({ routes: z.record(z.string(), z.unknown()) });

/** Addresses that a build made and the export lacks: a new kind of file that nobody has listed as published. */
export function forgotten(build: string, files: readonly Published[]): readonly string[] {
  const { routes } = manifestSchema.parse(JSON.parse(readFileSync(join(build, 'prerender-manifest.json'), 'utf8')));
  const have = new Set(files.map(({ path }) => path));
  return Object.keys(routes).filter((path) => !path.startsWith('/_') && !have.has(path));
}
