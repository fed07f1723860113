import { currentFiles } from '../../components/answers/downloads';
import { drawables } from '../../components/answers/drawables';
import { ORIGINAL } from '../../data/vocabulary';
import { feedAnswer } from '../feed-answer';

export const dynamic = 'force-static';

export async function GET() {
  return feedAnswer(ORIGINAL, await currentFiles(drawables));
}
