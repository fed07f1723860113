import { expect, it } from 'vitest';
import { loadLater } from './load-later';

const PAGE =
  '<head><link rel="preload" as="script" href="/_next/a.js"/><script src="/_next/a.js" async=""></script>' +
  '<script src="/theme.js"></script><script src="/_next/old.js" noModule=""></script></head>' +
  '<body><p>x</p><script src="/_next/b.js" async=""></script><script src="/_next/page.js"></script></body>';

it('a page keeps its own scripts, and one of them loads the framework’s: first what the others need', () => {
  let script = '';
  const page = loadLater(PAGE, '/_next/page.js', (text) => {
    script = text;
    return '/later.js';
  });
  expect(page).toBe(
    '<head><script src="/theme.js"></script></head><body><p>x</p><script defer src="/later.js"></script></body>',
  );
  expect(script).toContain('["/_next/a.js","/_next/b.js"]');
  expect(script).toContain('src: "/_next/page.js", async: true, onload: run');
  expect(script).not.toContain('old.js');
});
