import { frozenLoader } from '../../components/surfaces/loader';
import { FOREVER, OPEN, withETag } from '../respond';

export const dynamic = 'force-static';

export const GET = () =>
  withETag(frozenLoader(1), {
    ...OPEN,
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': FOREVER,
  });
