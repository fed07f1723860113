import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ORIGIN } from '../addresses';
import { openArchive, packArchive } from './archive';

const files = [
  { path: 'figures.csv', body: 'id\r\nы\r\n' },
  { path: 'charts/a.csv', body: new Uint8Array([0, 255]) },
];
const host = new URL(ORIGIN).host;
const embeds = {
  'a.en.html': {
    html: `<a href="${ORIGIN}/en/charts/a">here</a> · ${host}/en/charts/a`,
    headers: { 'content-security-policy': "default-src 'none'" },
  },
};
const packed = packArchive(files, embeds, '2026-11-23');
const archive = openArchive(packed);

describe('an archive', () => {
  it('gives back every file and embed as it was', () => {
    expect(archive.paths).toEqual(['charts/a.csv', 'figures.csv']);
    expect(archive.file('charts/a.csv')).toEqual(files[1]);
    expect(new TextDecoder().decode(archive.file('figures.csv')?.body as Uint8Array)).toBe(files[0]?.body);
    expect(archive.embeds).toEqual(['a.en.html']);
    expect(archive.embed('a.en.html')).toBe(embeds['a.en.html'].html);
    expect(archive.embedHeaders()).toEqual({ 'a.en.html': embeds['a.en.html'].headers });
  });
  it('has the same bytes when made again, in another order, on another day', () => {
    expect(packArchive(files.toReversed(), embeds, '2026-11-23')).toEqual(packed);
    expect(packArchive(files, embeds, '2026-11-24')).not.toEqual(packed);
  });
  it('keeps no address of the machine that froze it, in links or in text', () => {
    const text = Object.values(unzipSync(packed)).map((bytes) => new TextDecoder().decode(bytes));
    expect(text.join()).not.toContain(host);
    expect(text.join()).toContain('origin.invalid/en/charts/a');
  });
  it('has nothing under any other name: embeds are not downloads, headers are not an embed', () => {
    for (const path of ['embeds/a.en.html', 'embeds/headers.json', '../package.json', '', '__proto__'])
      expect(archive.file(path), path).toBeUndefined();
    for (const file of ['headers.json', 'b.en.html', '../figures.csv'])
      expect(archive.embed(file), file).toBeUndefined();
  });
  it('of a version without embeds says so', () => {
    const bare = openArchive(packArchive(files, {}, '2026-11-23'));
    expect([bare.embeds, bare.embedHeaders()]).toEqual([[], {}]);
  });
});
