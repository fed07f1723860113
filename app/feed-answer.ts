import { versionsFeed } from '../components/surfaces/feed';
import { SHORT_CACHE } from '../components/surfaces/headers/caching';
import type { ReleasedFile } from '../data/files/published-file';
import type { Lang } from '../data/vocabulary';
import { withETag } from './respond';

/** The feed of versions as it is sent. */
export function feedAnswer(lang: Lang, files: readonly ReleasedFile[]): Response {
  return withETag(versionsFeed(lang, files), {
    'content-type': 'application/atom+xml; charset=utf-8',
    'cache-control': SHORT_CACHE,
  });
}
