import { feedPath, frozenLoaderPath, loaderPath, notesPath, worldMapPath } from '../../../data/addresses';
import { dataset } from '../../../data/dataset';
import { frozenLoader, loaderVersions } from '../../../data/releases/loaders';
import { LANGS } from '../../../data/vocabulary';
import { asset } from '../../../server/assets';
import { answerOembed } from '../../../server/oembed.mjs';
import { worldMap } from '../../explore/map/world';
import { currentFiles } from '../downloads';
import { drawables } from '../drawables';
import { embeddables } from '../embeddables';
import { versionsFeed } from '../feed';
import { imageFiles } from '../image-files';
import { oembedBook, oembedPath } from '../oembed';
import { apiAnswers } from './api';
import { citations } from './citations';
import { downloads } from './downloads';
import { embeds } from './embeds';
import { JSON_TYPE, type Published, SCRIPT_TYPE, SVG_TYPE } from './published';

const FORMATS = { json: JSON_TYPE, xml: 'text/xml; charset=utf-8' } as const;

/** Each chart's oEmbed answer without limits of size, for static hosts, which can give no other. */
const oembedAnswers = embeddables.flatMap(({ slug }) =>
  LANGS.flatMap((lang) =>
    (['json', 'xml'] as const).map((format): Published => {
      const path = oembedPath(slug, lang, format);
      return { path, type: FORMATS[format], body: () => answerOembed(path, new URLSearchParams(), oembedBook).body };
    }),
  ),
);

/** SVG drawings that are published as they are. The other images are made from them on demand. */
const drawings = [...imageFiles].flatMap(([name, { svg, form }]): Published[] =>
  form === 'svg'
    ? [
        {
          path: `/images/${name}`,
          type: SVG_TYPE,
          body: svg,
          own: { 'content-disposition': `inline; filename="wartime-exodus-${name}"` },
        },
      ]
    : [],
);

const script = (path: string, body: Published['body']): Published => ({ path, type: SCRIPT_TYPE, body });

/** Everything that has an address but is no page: the one list from which the site's folder is written. */
export async function published(): Promise<readonly Published[]> {
  const current = await currentFiles(drawables);
  const places = [...new Set(dataset.figures.flatMap(({ place }) => place ?? []))];
  return [
    ...embeds,
    ...downloads(current),
    ...apiAnswers,
    ...citations,
    ...oembedAnswers,
    ...drawings,
    ...LANGS.map((lang) => ({
      path: feedPath(lang),
      type: 'application/atom+xml; charset=utf-8',
      body: () => versionsFeed(lang, current),
    })),
    script(loaderPath, () => asset('loader.js')),
    script(notesPath, () => asset('notes.js')),
    ...loaderVersions().map((version) => script(frozenLoaderPath(version), () => frozenLoader(version))),
    script('/theme.js', () => asset('theme.js')),
    script('/enhance.js', () => asset('page.js')),
    { path: worldMapPath, type: JSON_TYPE, body: () => JSON.stringify(worldMap(places)) },
  ];
}
