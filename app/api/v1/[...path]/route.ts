import { chartAnswer, figureAnswer, figuresAnswer, withdrawnAnswer } from '../../../../components/answers/api';
import { drawableBySlug, drawables } from '../../../../components/answers/drawables';
import { openApi } from '../../../../components/answers/open-api';
import { figure, isFigure } from '../../../../data/dataset';
import { withdrawnIn } from '../../../../data/say-texts';
import { ORIGINAL } from '../../../../data/vocabulary';
import { SHORT_CACHE } from '../../../../server/headers/caching';
import { sameAs } from '../../../conditional';
import { JSON_TYPE, noSuchFile, withETag } from '../../../respond';

/** An answer of the read API, made when asked for: each is a few lines, and there are hundreds. */
export async function GET(request: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const answer = answerTo((await params).path.join('/'));
  if (!answer) return noSuchFile();
  const whole = withETag(`${JSON.stringify(answer)}\n`, {
    'content-type': JSON_TYPE,
    'cache-control': SHORT_CACHE,
  });
  return sameAs(request.headers.get('if-none-match'), whole.headers) ?? whole;
}

function answerTo(path: string): object | undefined {
  if (path === 'figures.json') return figuresAnswer();
  if (path === 'openapi.json') return openApi();
  const [, room, name = ''] = /^(figures|charts)\/([^/]+)\.json$/.exec(path) ?? [];
  if (room === 'figures') {
    const gone = withdrawnIn(name, ORIGINAL);
    if (gone) return withdrawnAnswer(gone);
    return isFigure(name) ? figureAnswer(figure(name), drawables) : undefined;
  }
  const chart = drawableBySlug(name);
  return chart && chartAnswer(chart);
}
