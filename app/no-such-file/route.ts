import { problem } from '../respond';

/** What programs are told of an address under which no file is published. */
export function GET(): Response {
  return problem(
    404,
    'No file is published at this address. /download/latest/SHA256SUMS and /api/v1/openapi.json list those that are.',
  );
}
