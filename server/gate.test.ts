import { describe, expect, it } from 'vitest';
import { refusal } from './gate.mjs';

describe('the gate', () => {
  it.each(['/', '/en', '/ru?q=%zz', '/en/%D0%A0', '/embed/a.en.html?theme=dark', '/download/../x', '//x', '/a%2fb'])(
    'lets %s through for the site to answer',
    (target) => {
      for (const method of ['GET', 'HEAD', 'OPTIONS']) expect(refusal(method, target)).toBeNull();
    },
  );
  it.each([
    '/%',
    '/%zz',
    '/en/%ff',
    '/%c0%af',
    '/%ed%a0%80',
    '/a%00.html',
    '/%0d%0aX:1',
    '/..%5c..%5cx',
    '*',
    'http://x/',
    '',
  ])('refuses the address %s', (target) => {
    expect(refusal('GET', target)).toMatchObject({ status: 400 });
  });
  it('refuses addresses that are too long, and methods that change things', () => {
    expect(refusal('GET', `/${'a'.repeat(9000)}`)).toMatchObject({ status: 414 });
    for (const method of ['POST', 'TRACE', 'get', 'FOO']) expect(refusal(method, '/en')).toMatchObject({ status: 405 });
  });
});
