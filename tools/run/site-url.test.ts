import { describe, expect, it } from 'vitest';
import { readSiteUrl } from './site-url.mjs';

describe('readSiteUrl(text)', () => {
  it.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['HTTP://Example.org:8080', 'http://example.org:8080'],
    ['', 'http://localhost:3000'],
    [undefined, 'http://localhost:3000'],
  ])('%s', (text, origin) => expect(readSiteUrl(text, 3000)).toBe(origin));
  it.each([
    'example.org',
    'localhost:3000',
    'ftp://example.org',
    'javascript:alert(1)',
    'http:example.org',
    'https://',
    'https://example.org/exodus',
    'https://example.org/?a',
    'https://me:secret@example.org',
    'not an address',
  ])('%s is refused with the way out', (text) => {
    expect(() => readSiteUrl(text)).toThrow(/SITE_URL is ".*for example: SITE_URL=https:\/\/example\.org$/);
  });
});
