import { noSuchFile } from '../respond';

export function GET(): Response {
  return noSuchFile();
}
