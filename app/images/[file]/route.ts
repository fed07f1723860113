import { charts } from '../../../components/charts';
import { chartSvg } from '../../../components/surfaces/image';
import { png } from '../../../components/surfaces/pixels';
import { LANGS } from '../../../data/vocabulary';
import { matchFile } from '../../file-names';
import { OPEN, SHORT_CACHE, withETag } from '../../respond';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () =>
  charts.flatMap(({ slug }) =>
    LANGS.flatMap((lang) =>
      ['light', 'dark'].flatMap((theme) =>
        ['.svg', '.png', '@1x.png'].map((ending) => ({ file: `${slug}.${lang}.${theme}${ending}` })),
      ),
    ),
  );

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const { chart, lang, variant, ending } = matchFile(file);
  const [theme, density] = variant.split('@');
  const svg = await chartSvg(chart, lang, theme === 'dark' ? 'dark' : 'light');
  return withETag(ending === 'png' ? png(svg, density === '1x' ? 1 : 2) : svg, {
    ...OPEN,
    'content-type': ending === 'png' ? 'image/png' : 'image/svg+xml; charset=utf-8',
    'content-disposition': `inline; filename="wartime-exodus-${file}"`,
    'cache-control': SHORT_CACHE,
  });
}
