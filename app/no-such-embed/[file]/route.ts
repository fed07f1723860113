import { noSuchEmbed } from '../../respond';

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  return noSuchEmbed((await params).file);
}
