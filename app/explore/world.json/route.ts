import { worldMap } from '../../../components/explore/map/world';
import { dataset } from '../../../data/dataset';
import { SHORT_CACHE } from '../../../server/headers/caching';
import { withETag } from '../../respond';

export const dynamic = 'force-static';

export function GET() {
  const places = [...new Set(dataset.figures.flatMap(({ place }) => place ?? []))];
  return withETag(JSON.stringify(worldMap(places)), {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': SHORT_CACHE,
  });
}
