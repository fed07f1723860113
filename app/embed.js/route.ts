import { asset } from '../../components/surfaces/assets';
import { OPEN, SHORT_CACHE, withETag } from '../respond';

export const dynamic = 'force-static';

export const GET = () =>
  withETag(asset('loader.js'), {
    ...OPEN,
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': SHORT_CACHE,
  });
