import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What is worth compressing. The rest is compressed already. */
const TEXT =
  /^(text\/|application\/(json|.*\+json|.*\+xml|xml|javascript|jsonl|x-bibtex|x-research-info-systems|yaml))|image\/svg\+xml/;
/** Below this a packet holds it either way. */
const SMALLEST = 1024;

/**
 * Writes compressed copies beside a file of text, "name.br" and "name.gz", for hosts that send them as they are.
 * @param effort 0 to 1: how hard to press
 */
export async function writeCompressed(file: string, body: Buffer, type: string, effort: number): Promise<void> {
  if (!TEXT.test(type) || body.byteLength < SMALLEST) return;
  const brotli = promisify(brotliCompress)(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: Math.round(effort * constants.BROTLI_MAX_QUALITY),
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
    },
  });
  const zipped = promisify(gzip)(body, { level: Math.max(1, Math.round(effort * constants.Z_BEST_COMPRESSION)) });
  await Promise.all([writeFile(`${file}.br`, await brotli), writeFile(`${file}.gz`, await zipped)]);
}
