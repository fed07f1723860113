import { asset } from '../../../server/assets';
import { SHORT_CACHE } from '../../../server/headers/caching';
import { withETag } from '../../respond';

export const dynamic = 'force-static';

export const GET = () =>
  withETag(asset('notes.js'), {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': SHORT_CACHE,
  });
