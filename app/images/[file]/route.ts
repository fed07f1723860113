import { notFound } from 'next/navigation';
import { imageFiles } from '../../image-files';
import { OPEN, SHORT_CACHE, withETag } from '../../respond';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => [...imageFiles.keys()].map((file) => ({ file }));

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const make = imageFiles.get(file) ?? notFound();
  return withETag(await make(), {
    ...OPEN,
    'content-type': file.endsWith('.png') ? 'image/png' : 'image/svg+xml; charset=utf-8',
    'content-disposition': `inline; filename="wartime-exodus-${file}"`,
    'cache-control': SHORT_CACHE,
  });
}
