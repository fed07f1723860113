import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The letters and digits of a text: extraction from a PDF may change ligatures such as “fi”, and apostrophes. */
export const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]|ʼ/gu, '');

/** A browser's usual margins. */
const MARGIN = '10mm';

/** The letters and digits on each sheet of the printed page. */
export async function sheetsOf(page: Page): Promise<readonly string[]> {
  const pdf = await page.pdf({
    format: 'A4',
    printBackground: true,
    margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
  });
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const sheets = Array.from({ length: document.numPages }, (_, i) => document.getPage(i + 1));
  return Promise.all(
    sheets.map(async (sheet) => {
      const { items } = await (await sheet).getTextContent();
      return lettersOf(items.map((item) => ('str' in item ? item.str : '')).join(''));
    }),
  );
}
