import { charts } from '../../components/charts';
import { currentFiles } from '../../components/surfaces/downloads';
import { ORIGINAL } from '../../data/vocabulary';
import { feedAnswer } from '../feed-answer';

export const dynamic = 'force-static';

export async function GET() {
  return feedAnswer(ORIGINAL, await currentFiles(charts));
}
