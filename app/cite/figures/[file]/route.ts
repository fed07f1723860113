import { sameAs } from '../../../conditional';
import { noSuchFile, withETag } from '../../../respond';
import { citationAt } from '../../citable';

/** Made when asked for: there are two thousand, a few lines each, and few are ever fetched. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  const found = citationAt(`figures/${(await params).file}`);
  if (!found) return noSuchFile();
  const whole = withETag(found.body, found.headers);
  return sameAs(request.headers.get('if-none-match'), whole.headers) ?? whole;
}
