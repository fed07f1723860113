/** Formats an SVG for readable diffs: one element per line, numbers to two decimal places. */
export function svgLines(svg: string): string {
  const fine = svg.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))));
  const closed = fine.replace(/"><\/(?!g|svg)[a-z]+>/g, '"/>');
  return `${closed.replace(/><(?!\/text)/g, '>\n<')}\n`;
}
