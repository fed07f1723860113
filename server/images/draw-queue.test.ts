import { describe, expect, it } from 'vitest';
import { drawQueue } from './draw-queue.mjs';

/** A queue whose drawings end when told to. `begun` names those that have begun, in order. */
function gatedQueue({ waiting = 2 } = {}) {
  const ask = drawQueue<Uint8Array>({ drawing: 1, waiting });
  const begun: string[] = [];
  const ends = new Map<string, { finish: (bytes: Uint8Array) => void; fail: (why: Error) => void }>();
  const request = (name: string) => {
    const client = new AbortController();
    const draw = () => {
      begun.push(name);
      return new Promise<Uint8Array>((finish, fail) => ends.set(name, { finish, fail }));
    };
    return { answer: ask(name, draw, client.signal), hangUp: () => client.abort() };
  };
  const end = (name: string) => {
    const found = ends.get(name);
    if (!found) throw new Error(`${name} has not begun`);
    return found;
  };
  return {
    begun,
    request,
    finish: (name: string, size = 10) => end(name).finish(new Uint8Array(size)),
    fail: (name: string) => end(name).fail(new Error(`${name} can't be drawn`)),
  };
}

describe('a queue of drawings', () => {
  it('draws as many at once as it may, the others in the order they were asked for', async () => {
    const { begun, request, finish } = gatedQueue();
    const answers = ['a', 'b', 'c'].map((name) => request(name).answer);
    for (const [i, name] of ['a', 'b', 'c'].entries()) {
      expect(begun.at(-1)).toBe(name);
      finish(name);
      await answers[i];
    }
    expect(begun).toEqual(['a', 'b', 'c']);
  });

  it('refuses at once when too many wait, and takes more when there is room again', async () => {
    const { request, finish } = gatedQueue({ waiting: 2 });
    const [a] = ['a', 'b', 'c'].map(request);
    expect(await request('d').answer).toBeNull();
    finish('a');
    await a?.answer;
    const d = request('d');
    expect(await request('e').answer).toBeNull();
    d.hangUp();
    expect(await d.answer).toBeNull();
  });

  it('draws once for all who ask for the same', async () => {
    const { begun, request, finish } = gatedQueue({ waiting: 1 });
    const both = [request('a'), request('a')];
    const waiting = [request('b'), request('b')];
    finish('a', 7);
    for (const { answer } of both) expect(await answer).toHaveLength(7);
    finish('b', 8);
    for (const { answer } of waiting) expect(await answer).toHaveLength(8);
    expect(begun).toEqual(['a', 'b']);
  });

  it('drops what nobody waits for any more, and not what one of two still waits for', async () => {
    const { begun, request, finish } = gatedQueue({ waiting: 2 });
    const a = request('a');
    const [b, c, again] = [request('b'), request('c'), request('c')];
    b.hangUp();
    c.hangUp();
    expect(await b.answer).toBeNull();
    // It has waited long enough, and is told so though the other goes on waiting.
    expect(await c.answer).toBeNull();
    const d = request('d');
    finish('a');
    await a.answer;
    finish('c');
    expect(await again.answer).toHaveLength(10);
    finish('d');
    expect(await d.answer).toHaveLength(10);
    expect(begun).toEqual(['a', 'c', 'd']);
  });

  it('finishes what has begun, though all have hung up', async () => {
    const { begun, request, finish } = gatedQueue();
    const a = request('a');
    a.hangUp();
    const b = request('b');
    finish('a', 7);
    await a.answer;
    finish('b');
    await b.answer;
    expect(begun).toEqual(['a', 'b']);
  });

  it('draws nothing for one who had hung up before', async () => {
    const { begun, request } = gatedQueue();
    const ask = drawQueue({ drawing: 1, waiting: 1 });
    const nobody = () => Promise.reject(new Error('drawn for nobody'));
    expect(await ask('a', nobody, AbortSignal.abort())).toBeNull();
    request('a');
    expect(begun).toEqual(['a']);
  });

  it('tries again what failed, and goes on with the next', async () => {
    const { begun, request, finish, fail } = gatedQueue();
    const [a, b] = [request('a'), request('b')];
    fail('a');
    await expect(a.answer).rejects.toThrow("a can't be drawn");
    finish('b');
    await b.answer;
    const again = request('a');
    finish('a');
    expect(await again.answer).toHaveLength(10);
    expect(begun).toEqual(['a', 'b', 'a']);
  });
});
