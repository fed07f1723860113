/** Signs that a backslash alone would turn into something else. */
const NAMED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Characters that mean something to LaTeX; letters of any script stay, as current tools read UTF-8. */
export const latex = (text: string) => text.replace(/[\\{}&%$#_~^]/g, (sign) => NAMED[sign] ?? `\\${sign}`);
