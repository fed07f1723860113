import type { PackedData, PackedFigure } from '../../../../components/explore/explore-data';

/** The dataset enlarged to `count` figures by repeating the published ones, each copy under its own id. */
export function grown(data: PackedData, count: number): PackedData {
  const figures = Array.from({ length: count }, (_, i): PackedFigure => {
    const original = data.figures[i % data.figures.length];
    if (!original) throw new RangeError('the dataset has no figure to copy');
    const copy = Math.floor(i / data.figures.length);
    return copy === 0 ? original : { ...original, id: `${original.id}-copy-${copy}` };
  });
  return { ...data, figures };
}
