import { embeddableBySlug } from '../../components/answers/embeddables';
import {
  type OembedTarget,
  oembedLimits,
  oembedRecord,
  oembedTarget,
  oembedXml,
} from '../../components/answers/oembed';
import { frozenEmbedFiles } from '../../data/releases/frozen';
import { OEMBED_MAX_AGE } from '../../server/headers/caching';
import { problem, withETag } from '../respond';

/** A pinned embed is there only when its version froze it. */
const isServed = ({ version, slug, lang }: OembedTarget) =>
  !version || frozenEmbedFiles(version).includes(`${slug}.${lang}.html`);

/** The oEmbed endpoint: 400 without an address, 501 for a format it doesn't make, 404 for what is no chart of ours. */
export function GET(request: Request): Response {
  const { searchParams: query } = new URL(request.url);
  const target = oembedTarget(query.get('url') ?? '');
  if (target === undefined) return problem(400, 'Give the full address of a chart in the parameter "url".');
  const format = query.get('format') ?? 'json';
  if (format !== 'json' && format !== 'xml') return problem(501, 'The formats made here are json and xml.');
  const chart = target && embeddableBySlug(target.slug);
  if (!chart || !isServed(target))
    return problem(404, 'The address is not that of a chart page or an embed on this site.');
  const record = oembedRecord(chart, target, oembedLimits(query));
  return withETag(format === 'json' ? JSON.stringify(record) : oembedXml(record), {
    'content-type': format === 'json' ? 'application/json; charset=utf-8' : 'text/xml; charset=utf-8',
    'cache-control': `public, max-age=${OEMBED_MAX_AGE}`,
  });
}
