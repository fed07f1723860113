import { expect, it } from 'vitest';
import { CHROMIUM } from './chromium.mjs';
import { FIREFOX } from './firefox.mjs';
import { NGINX } from './nginx.mjs';
import { announcement } from './system-packages.mjs';

const ALL = [CHROMIUM, FIREFOX, NGINX];
const MAY = { isRoot: true, hasApt: true, isForbidden: false };

it('says in one line what it installs, and how to forbid it', () => {
  const line = announcement(ALL, MAY);
  for (const part of ['apt-get', 'chromium-headless-shell', 'firefox-esr', 'nginx-light', 'NO_SYSTEM_INSTALL=1'])
    expect(line).toContain(part);
  expect(line).not.toContain('\n');
  expect(announcement([NGINX], MAY)).not.toContain('firefox');
});

it.each([
  ['it is forbidden', { ...MAY, isForbidden: true }],
  ['we are not root', { ...MAY, isRoot: false }],
  ['the system is not Debian’s', { ...MAY, hasApt: false }],
])('asks the system for nothing when %s', (_, leave) => {
  expect(announcement(ALL, leave)).toBeNull();
});

it('installs nothing when nothing is missing', () => {
  expect(announcement([], MAY)).toBeNull();
});
