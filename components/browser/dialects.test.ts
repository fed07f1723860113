import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksForHeight, heightMessages, themeIn } from './dialects';

const frame = {
  chart: 'destinations',
  height: 640,
  width: 600,
  src: 'https://x/embed/destinations.en.html',
  pym: null,
  secret: null,
};
const secret = 'a1B2c3D4e5';

describe('a reported height', () => {
  it('is sent to any page in five dialects, as the objects and strings that listeners expect', () => {
    expect(heightMessages(frame)).toEqual([
      { type: 'wartime-exodus:embed-height', v: 1, chart: 'destinations', height: 640, width: 600 },
      { 'datawrapper-height': { destinations: 640 } },
      { sentinel: 'amp', type: 'embed-size', height: 640 },
      '{"src":"https://x/embed/destinations.en.html","context":"iframe.resize","height":640}',
      '{"type":"set-height","value":640,"id":"destinations"}',
    ]);
  });
  it('is sent to pym.js under the name it gave', () => {
    expect(heightMessages({ ...frame, pym: 'chart-1' })).toContain('pymxPYMxchart-1xPYMxheightxPYMx640');
  });
  it('is sent to WordPress with its secret', () => {
    expect(heightMessages({ ...frame, secret })).toContainEqual({ message: 'height', value: 640, secret });
  });
  it('is never sent in more than six messages', () => {
    expect(heightMessages({ ...frame, pym: 'a', secret })).toHaveLength(6);
  });
});

describe('a message of the host', () => {
  it.each([
    [{ type: 'wartime-exodus:embed-hello', v: 1 }, frame],
    [{ sentinel: 'amp', type: 'frames-init' }, frame],
    [
      { message: 'ready', secret },
      { ...frame, secret },
    ],
    ['pymxPYMxchart-1xPYMxwidthxPYMx640', { ...frame, pym: 'chart-1' }],
  ])('%j asks for the height', (data, of) => {
    expect(asksForHeight(data, of)).toBe(true);
  });
  it('with another secret or to another frame is ignored', () => {
    expect(asksForHeight({ message: 'ready', secret: 'zzzzzzzzzz' }, { ...frame, secret })).toBe(false);
    expect(asksForHeight('pymxPYMxotherxPYMxwidthxPYMx640', { ...frame, pym: 'chart-1' })).toBe(false);
  });
  it('sets one of three themes and nothing else', () => {
    const message = (theme: unknown) => ({ type: 'wartime-exodus:embed-theme', v: 1, theme });
    for (const theme of ['light', 'dark', 'auto']) expect(themeIn(message(theme))).toBe(theme);
    for (const theme of ['pink', '', null, 1, {}]) expect(themeIn(message(theme))).toBeNull();
  });
  it('of any other kind is ignored without an error', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(asksForHeight(data, { ...frame, secret })).toBe(false);
        expect(themeIn(data)).toBeNull();
      }),
    );
  });
});
