import { currentFiles } from '../../components/answers/downloads';
import { charts } from '../../components/charts';
import { ORIGINAL } from '../../data/vocabulary';
import { feedAnswer } from '../feed-answer';

export const dynamic = 'force-static';

export async function GET() {
  return feedAnswer(ORIGINAL, await currentFiles(charts));
}
