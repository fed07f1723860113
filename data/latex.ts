/** Characters that a backslash alone would turn into something else, and the no-break space, a tie in LaTeX. */
const NAMED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\u00a0': '~',
};

/** Escapes characters that are special to LaTeX; letters of any script stay, as current tools read UTF-8. */
export const latex = (text: string) => text.replace(/[\\{}&%$#_~^\u00a0]/g, (sign) => NAMED[sign] ?? `\\${sign}`);
