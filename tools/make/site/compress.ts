import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Types worth compressing; the others are compressed already. */
const TEXT =
  /^(text\/|application\/(json|.*\+json|.*\+xml|xml|javascript|jsonl|x-bibtex|x-research-info-systems|yaml))|image\/svg\+xml/;
/** Smaller files fit one packet either way. */
const SMALLEST = 1024;
/** One below the maximum: files are a hundredth larger, and made in a third of the time. */
const BROTLI_QUALITY = 10;

/** A text compressed with brotli and gzip; null for what doesn't shrink. */
export async function compressed(bytes: Uint8Array, type: string): Promise<{ br: Buffer; gzip: Buffer } | null> {
  if (!TEXT.test(type) || bytes.byteLength < SMALLEST) return null;
  const brotli = promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  });
  const zipped = promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION });
  const [br, gz] = await Promise.all([brotli, zipped]);
  return { br, gzip: gz };
}
