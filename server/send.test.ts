import { describe, expect, it } from 'vitest';
import { codingFor, isKnown, rangeOf } from './send.mjs';

describe('rangeOf(header, size)', () => {
  it.each([
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=-8', { start: 92, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
    ['bytes=90-500', { start: 90, end: 99 }],
    ['bytes=100-', 'none'],
    ['bytes=-0', 'none'],
    // The whole is a correct answer to an unreadable header, or to several parts at once.
    ['bytes=5-2', undefined],
    ['bytes=0-1,5-6', undefined],
    ['bytes=a-b', undefined],
    ['bytes=-', undefined],
    ['rows=1-2', undefined],
    [undefined, undefined],
  ])('%s of 100 bytes', (header, part) => expect(rangeOf(header, 100)).toEqual(part));
  it('an empty file has no part', () => expect(rangeOf('bytes=0-', 0)).toBe('none'));
});

describe('isKnown(tags, etag)', () => {
  it.each([
    ['"a"', true],
    ['W/"a"', true],
    ['"b", W/"a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
    ['', false],
    [undefined, false],
  ])('%s', (tags, known) => expect(isKnown(tags, '"a"')).toBe(known));
});

describe('codingFor(accepted, entry)', () => {
  const both = { sizes: { identity: 9, br: 3, gzip: 4 } };
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['identity', 'identity'],
    ['*', 'br'],
    ['gzip;q=0, identity', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
    ['zstd', 'identity'],
    ['__proto__, constructor', 'identity'],
  ])('%s', (accepted, coding) => expect(codingFor(accepted, both)).toBe(coding));
  it('a file without compressed copies is sent as it is', () => {
    expect(codingFor('gzip, br', { sizes: { identity: 9 } })).toBe('identity');
  });
});
