import { describe, expect, it } from 'vitest';
import { moveInlineScripts } from './move-inline-scripts';

const PAGE =
  '<script src="/a.js" async=""></script><script id="_R_">first()</script><p>x</p>' +
  '<script type="application/ld+json">{"a":1}</script><script>second("<\\/script>")</script><script src="/b.js"></script>';

describe('moveInlineScripts', () => {
  const moved = moveInlineScripts(PAGE, () => '/joined.js');

  it('joins them in their order', () => {
    expect(moved?.script).toBe('first();\nsecond("<\\/script>");\n');
  });
  it('puts the file in place of the last one, and leaves files and data alone', () => {
    expect(moved?.page).toBe(
      '<script src="/a.js" async=""></script><p>x</p><script type="application/ld+json">{"a":1}</script>' +
        '<script src="/joined.js"></script><script src="/b.js"></script>',
    );
  });
  it('leaves a page without inline scripts unchanged', () => {
    expect(moveInlineScripts('<script src="/a.js"></script>', () => '/joined.js')).toBeNull();
  });
});
