import { expect, test } from 'vitest';
import { withParts } from './report';

test('a part measured again replaces its earlier result, the others stay', () => {
  const first = withParts('', ['## Pages\n\nold', '## Build\n\nkept']);
  expect(first).toMatch(/^# .*\n[\s\S]*## Pages\n\nold\n\n## Build\n\nkept\n$/);
  const second = withParts(first, ['## Pages\n\nnew', '## Load\n\nadded']);
  expect(second).toMatch(/## Pages\n\nnew\n\n## Build\n\nkept\n\n## Load\n\nadded\n$/);
  expect(second).not.toContain('old');
  expect(second.match(/^# /gm)).toHaveLength(1);
});
