import { FOREVER } from '../../components/surfaces/headers/caching';
import { frozenLoader } from '../../components/surfaces/loader';
import { withETag } from '../respond';

export const dynamic = 'force-static';

export const GET = () =>
  withETag(frozenLoader(1), {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': FOREVER,
  });
