import { asset } from '../../components/surfaces/assets';

export const dynamic = 'force-static';

export function GET() {
  return new Response(asset('theme.js'), {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=300',
      'x-content-type-options': 'nosniff',
    },
  });
}
