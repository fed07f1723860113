import { describe, expect, it } from 'vitest';
import { drawQueue } from './draw-queue.mjs';

/** A queue whose drawings end on command. `started` lists those that have begun, in order. */
function gatedQueue({ waiting = 2 } = {}) {
  const ask = drawQueue<Uint8Array>({ drawing: 1, waiting });
  const started: string[] = [];
  const ends = new Map<string, { finish: (bytes: Uint8Array) => void; fail: (why: Error) => void }>();
  const request = (name: string) => {
    const client = new AbortController();
    const draw = () => {
      started.push(name);
      return new Promise<Uint8Array>((finish, fail) => ends.set(name, { finish, fail }));
    };
    return { answer: ask(name, draw, client.signal), hangUp: () => client.abort() };
  };
  const end = (name: string) => {
    const found = ends.get(name);
    if (!found) throw new Error(`${name} has not started`);
    return found;
  };
  return {
    started,
    request,
    finish: (name: string, size = 10) => end(name).finish(new Uint8Array(size)),
    fail: (name: string) => end(name).fail(new Error(`${name} can't be drawn`)),
  };
}

describe('a queue of drawings', () => {
  it('draws up to its bound at once, the others in the order of their requests', async () => {
    const { started, request, finish } = gatedQueue();
    const answers = ['a', 'b', 'c'].map((name) => request(name).answer);
    for (const [i, name] of ['a', 'b', 'c'].entries()) {
      expect(started.at(-1)).toBe(name);
      finish(name);
      await answers[i];
    }
    expect(started).toEqual(['a', 'b', 'c']);
  });

  it('refuses at once when full, and accepts again when there is room', async () => {
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

  it('draws once for all requests of the same image', async () => {
    const { started, request, finish } = gatedQueue({ waiting: 1 });
    const both = [request('a'), request('a')];
    const waiting = [request('b'), request('b')];
    finish('a', 7);
    for (const { answer } of both) expect(await answer).toHaveLength(7);
    finish('b', 8);
    for (const { answer } of waiting) expect(await answer).toHaveLength(8);
    expect(started).toEqual(['a', 'b']);
  });

  it('drops what no request waits for, but not what one of two still waits for', async () => {
    const { started, request, finish } = gatedQueue({ waiting: 2 });
    const a = request('a');
    const [b, c, again] = [request('b'), request('c'), request('c')];
    b.hangUp();
    c.hangUp();
    expect(await b.answer).toBeNull();
    // This request has waited long enough and is refused, though the other goes on waiting.
    expect(await c.answer).toBeNull();
    const d = request('d');
    finish('a');
    await a.answer;
    finish('c');
    expect(await again.answer).toHaveLength(10);
    finish('d');
    expect(await d.answer).toHaveLength(10);
    expect(started).toEqual(['a', 'c', 'd']);
  });

  it('finishes what has begun, even when all clients have hung up', async () => {
    const { started, request, finish } = gatedQueue();
    const a = request('a');
    a.hangUp();
    const b = request('b');
    finish('a', 7);
    await a.answer;
    finish('b');
    await b.answer;
    expect(started).toEqual(['a', 'b']);
  });

  it('draws nothing for a client that has already hung up', async () => {
    const { started, request } = gatedQueue();
    const ask = drawQueue({ drawing: 1, waiting: 1 });
    const nobody = () => Promise.reject(new Error('drawn for nobody'));
    expect(await ask('a', nobody, AbortSignal.abort())).toBeNull();
    request('a');
    expect(started).toEqual(['a']);
  });

  it('draws the next after a failure, and retries the failed one on request', async () => {
    const { started, request, finish, fail } = gatedQueue();
    const [a, b] = [request('a'), request('b')];
    fail('a');
    await expect(a.answer).rejects.toThrow("a can't be drawn");
    finish('b');
    await b.answer;
    const again = request('a');
    finish('a');
    expect(await again.answer).toHaveLength(10);
    expect(started).toEqual(['a', 'b', 'a']);
  });
});
