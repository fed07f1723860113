import { describe, expect, it } from 'vitest';
import { listedHashes, releasedHashes } from './hash-list';

describe('released files', () => {
  it('hold the bytes that they were released with', () => {
    const released = releasedHashes();
    const changed = [...listedHashes()].filter(([path, hash]) => released.get(path) !== hash).map(([path]) => path);
    expect(changed, 'a released file never changes: take it back, or raise VERSION and release a new one').toEqual([]);
  });
  it('are all listed, data, embeds and loader', () => {
    const listed = listedHashes();
    const unlisted = [...releasedHashes().keys()].filter((path) => !listed.has(path));
    expect(unlisted, 'npm run releases:list').toEqual([]);
    expect(listed.size).toBeGreaterThan(100);
  });
});
