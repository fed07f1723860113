import { versionsFeed } from '../components/surfaces/feed';
import type { ReleasedFile } from '../data/files/published-file';
import type { Lang } from '../data/vocabulary';
import { OPEN, SHORT_CACHE, withETag } from './respond';

/** The feed of versions as it is sent. */
export function feedAnswer(lang: Lang, files: readonly ReleasedFile[]): Response {
  return withETag(versionsFeed(lang, files), {
    ...OPEN,
    'content-type': 'application/atom+xml; charset=utf-8',
    'cache-control': SHORT_CACHE,
  });
}
