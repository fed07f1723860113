import { charts } from '../../components/charts';
import { currentFiles } from '../../components/surfaces/downloads';
import { versionsFeed } from '../../components/surfaces/feed';
import { OPEN, SHORT_CACHE, withETag } from '../respond';

export const dynamic = 'force-static';

export async function GET() {
  return withETag(versionsFeed('en', await currentFiles(charts)), {
    ...OPEN,
    'content-type': 'application/atom+xml; charset=utf-8',
    'cache-control': SHORT_CACHE,
  });
}
