import { imageFiles } from '../../../components/answers/image-files';
import { oembedBook } from '../../../components/answers/oembed';
import { published } from '../../../components/answers/published';
import { noSuchEmbed } from '../../../components/answers/published/embeds';
import { HTML_TYPE } from '../../../components/answers/published/published';
import { FONT_FILES } from '../../../components/draw/fonts/files';
import { overviewPath } from '../../../data/addresses';
import { LANGS, ORIGINAL } from '../../../data/vocabulary';
import { headersAt } from '../../../server/headers/header-table';
import { drawer } from '../../../server/images/draw.mjs';
import { imageHeaders } from '../../../server/images/images.mjs';
import { answerOembed } from '../../../server/oembed.mjs';
import { problem } from '../../../server/problem.mjs';
import { toLanguage } from '../../../server/to-language.mjs';

/** Everything but pages, as `next dev` serves it: made on demand, from the list that a build writes to disk. */
const list = published().then((files) => new Map(files.map((file) => [file.path, file])));
const { draw } = drawer({ fonts: Object.values(FONT_FILES) });
const HOME = Object.fromEntries(LANGS.map((lang) => [lang, overviewPath(lang)]));

type Answer = {
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
};

export async function GET(request: Request, { params }: { params: Promise<{ path?: string[] }> }) {
  const path = `/${((await params).path ?? []).map(decodeURIComponent).join('/')}`;
  const { status = 200, headers, body } = await answer(path, request);
  const sent = { ...headersAt(path), ...headers, 'cache-control': 'no-store' };
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), { status, headers: sent });
}

async function answer(path: string, request: Request): Promise<Answer> {
  if (path === '/') return toLanguage(HOME, request.headers.get('accept-language') ?? undefined);
  if (/^\/oembed(\/|$)/.test(path)) return answerOembed(path, new URL(request.url).searchParams, oembedBook);
  const file = (await list).get(path);
  if (file) return { headers: { 'content-type': file.type, ...file.own }, body: await file.body() };
  const recipe = imageFiles.get(path.replace('/images/', ''));
  if (recipe && recipe.form !== 'svg')
    return { headers: imageHeaders(path), body: await draw(await recipe.svg(), recipe.form) };
  if (!path.startsWith('/embed/')) return problem(404, 'No file is published at this address.');
  const lang = LANGS.find((one) => path.endsWith(`.${one}.html`)) ?? ORIGINAL;
  return { status: 404, headers: { 'content-type': HTML_TYPE }, body: noSuchEmbed(lang) };
}
