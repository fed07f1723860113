import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { absolute, chartPath, ORIGIN } from '../../data/addresses';
import { VERSION } from '../../data/dataset';
import {
  embedsFolder,
  type FrozenEmbed,
  freezeEmbeds,
  frozenEmbed,
  frozenEmbedFiles,
} from '../../data/releases/frozen-embeds';
import { asset, cspHash } from '../../server/assets';
import { charts } from '../charts';
import { pinnedEmbed } from './pinned-embed';

const release = mkdtempSync(join(tmpdir(), 'release-'));
const folder = embedsFolder(release);
const made: Record<string, FrozenEmbed> = {};

beforeAll(async () => {
  for (const chart of charts.slice(0, 3)) made[`${chart.slug}.en.html`] = await pinnedEmbed(chart, 'en');
  freezeEmbeds(folder, made);
});
afterAll(() => rmSync(release, { recursive: true }));

describe('a frozen embed', () => {
  it('comes back as it was, with its headers', () => {
    expect(frozenEmbedFiles(folder)).toEqual(Object.keys(made).sort());
    for (const [file, embed] of Object.entries(made)) expect(frozenEmbed(folder, file)).toEqual(embed);
  });
  it('keeps no address of the machine that froze it', () => {
    const { html = '' } = made['how-many.en.html'] ?? {};
    expect(html).toContain(absolute(chartPath('en', 'how-many')));
    for (const file of frozenEmbedFiles(folder))
      expect(readFileSync(join(folder, `${file}.br`)).includes(Buffer.from(ORIGIN))).toBe(false);
  });
  it('has a policy that its own style passes', () => {
    expect(frozenEmbed(folder, 'how-many.en.html')?.headers['content-security-policy']).toContain(
      cspHash(asset('embed.css')),
    );
  });
  it('links to its own version’s rows, and to the latest chart', () => {
    const { html = '' } = frozenEmbed(folder, 'how-many.en.html') ?? {};
    expect(html).toContain(`/download/v${VERSION}/charts/how-many.csv`);
    expect(html).not.toContain('/download/latest/');
    expect(html).toMatch(/<a href="\/en\/charts\/how-many" target="_blank" rel="noopener">See the latest version/);
  });
  it('is not overwritten', () => {
    expect(() => freezeEmbeds(folder, {})).toThrow('frozen already');
  });
  it('that was never made is undefined, whatever its name', () => {
    expect(frozenEmbed(folder, 'moved-on.en.html')).toBeUndefined();
    expect(frozenEmbed(folder, '../../package.json')).toBeUndefined();
    expect(existsSync(embedsFolder(tmpdir()))).toBe(false);
    expect(frozenEmbedFiles(embedsFolder(tmpdir()))).toEqual([]);
  });
});
