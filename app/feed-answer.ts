import { versionsFeed } from '../components/answers/feed';
import type { ReleasedFile } from '../data/files/published-file';
import type { Lang } from '../data/vocabulary';
import { SHORT_CACHE } from '../server/headers/caching';
import { withETag } from './respond';

/** The feed of versions as it is sent. */
export function feedAnswer(lang: Lang, files: readonly ReleasedFile[]): Response {
  return withETag(versionsFeed(lang, files), {
    'content-type': 'application/atom+xml; charset=utf-8',
    'cache-control': SHORT_CACHE,
  });
}
