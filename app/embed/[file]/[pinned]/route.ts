import { frozenFolder, frozenVersions } from '../../../../data/releases/frozen';
import { embedsFolder, frozenEmbed, frozenEmbedFiles } from '../../../../data/releases/frozen-embeds';
import { FOREVER, withETag } from '../../../respond';

export const dynamic = 'force-static';
export const dynamicParams = false;

const folderOf = (version: string) => embedsFolder(frozenFolder(version));

/** `file` is the version's folder: Next wants one name for whatever follows /embed/. */
export const generateStaticParams = () =>
  frozenVersions().flatMap((version) =>
    frozenEmbedFiles(folderOf(version)).map((pinned) => ({ file: `v${version}`, pinned })),
  );

/** An embed as it was frozen with a version. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string; pinned: string }> }) {
  const { file, pinned } = await params;
  const frozen = frozenEmbed(folderOf(file.slice(1)), pinned);
  if (!frozen) throw new ReferenceError(`no such embed: ${file}/${pinned}`);
  return withETag(frozen.html, { ...frozen.headers, 'cache-control': FOREVER });
}
