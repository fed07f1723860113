import { worldMap } from '../../../components/explore/map/world';
import { dataset } from '../../../data/dataset';
import { OPEN, SHORT_CACHE, withETag } from '../../respond';

export const dynamic = 'force-static';

export function GET() {
  const places = [...new Set(dataset.figures.flatMap(({ place }) => place ?? []))];
  return withETag(JSON.stringify(worldMap(places)), {
    ...OPEN,
    'content-type': 'application/json; charset=utf-8',
    'cache-control': SHORT_CACHE,
  });
}
