import { describe, expect, it } from 'vitest';
import { charts } from '../charts';
import { chapters } from '../story/chapters';
import { movedTo, OLD_CHAPTERS, OLD_CHARTS } from './old-anchors';

describe('an anchor from when the story was the start page', () => {
  it.each([
    ['/en', '#how-many-left', '/en/story#how-many-left'],
    ['/ru/', '#would-they-return', '/ru/story#would-they-return'],
    ['/ru', '#first-stop', '/ru/story#first-stop'],
    ['/en', '#source-thebell-2024-07', '/en/story#source-thebell-2024-07'],
    ['/en', '#story-term-stock', '/en/story#story-term-stock'],
    ['/en', '#destinations--bell-2024-arm', '/en/charts/destinations#destinations--bell-2024-arm'],
  ])('%s%s leads to %s', (path, hash, to) => {
    expect(movedTo(path, hash)).toBe(to);
  });
  it.each([
    ['/en', ''],
    ['/en', '#content'],
    ['/en', '#constructor'],
    ['/en', '#nothing--here'],
    ['/en/story', '#how-many-left'],
    ['/en/charts', '#how-many'],
    ['/', '#how-many-left'],
  ])('%s%s stays', (path, hash) => {
    expect(movedTo(path, hash)).toBeNull();
  });
  it('leads to something that the story or a chart page still has', () => {
    const ids = chapters.map(({ id }) => id);
    expect(OLD_CHAPTERS.filter((id) => !ids.includes(id))).toEqual([]);
    const slugs = charts.map(({ slug }) => slug);
    expect(OLD_CHARTS.filter((slug) => !slugs.includes(slug))).toEqual([]);
  });
});
