import { describe, expect, it } from 'vitest';
import { absolute, chartPath } from '../../data/addresses';
import { type FrozenEmbed, openArchive, packArchive } from '../../data/releases/archive';
import { asset, cspHash } from '../../server/assets';
import { charts } from '../charts';
import { pinnedEmbed } from './pinned-embed';

const edition = { version: '9.8.7', released: '2031-05-06' };
const made: Record<string, FrozenEmbed> = {};
for (const chart of charts.slice(0, 3)) made[`${chart.slug}.en.html`] = await pinnedEmbed(chart, 'en', edition);
const archive = openArchive(packArchive([], made, edition.released));

describe('a frozen embed', () => {
  it('is restored unchanged, with its headers', () => {
    expect(archive.embeds).toEqual(Object.keys(made).sort());
    for (const [file, { html, headers }] of Object.entries(made)) {
      expect(archive.embed(file)).toBe(html);
      expect(archive.embedHeaders()[file]).toEqual(headers);
    }
  });
  it('has a policy that allows its own style', () => {
    expect(archive.embedHeaders()['how-many.en.html']?.['content-security-policy']).toContain(
      cspHash(asset('embed.css')),
    );
  });
  it('names its own version and links to its rows, and to the latest chart', () => {
    const html = archive.embed('how-many.en.html') ?? '';
    expect(html).toContain('Dataset version 9.8.7, 6 May 2031');
    expect(html).toContain(absolute(chartPath('en', 'how-many')));
    expect(html).toContain('/download/v9.8.7/charts/how-many.csv');
    expect(html).not.toContain('/download/latest/');
    expect(html).toMatch(/<a href="\/en\/charts\/how-many" target="_blank" rel="noopener">See the latest version/);
  });
  it('that does not exist is undefined', () => {
    expect(archive.embed('moved-on.en.html')).toBeUndefined();
  });
});
