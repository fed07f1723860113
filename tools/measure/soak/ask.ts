import type { Asked } from './requests';

export type Answered = {
  readonly ms: number;
  /** What was wrong, in words; null when the answer is the expected one. */
  readonly fault: string | null;
};

/** How long an answer may take before it counts as an error. */
const PATIENCE_MS = 30_000;

/** Asks `site` and reads each answer to its end. Remembers the tags it was given. */
export function asker(site: string): (asked: Asked) => Promise<Answered> {
  const tags = new Map<string, string>();

  async function get(path: string, headers: Readonly<Record<string, string>> = {}) {
    const answer = await fetch(site + path, { headers, signal: AbortSignal.timeout(PATIENCE_MS) });
    const { byteLength } = await answer.arrayBuffer();
    const tag = answer.headers.get('etag');
    if (tag && answer.status === 200) tags.set(path, tag);
    return { status: answer.status, byteLength };
  }

  return async ({ path, status }) => {
    if (status === 304 && !tags.has(path)) await get(path).catch(() => undefined);
    const begun = performance.now();
    try {
      const tag = status === 304 ? tags.get(path) : undefined;
      const answer = await get(path, tag === undefined ? {} : { 'if-none-match': tag });
      const ms = performance.now() - begun;
      if (answer.status !== status) return { ms, fault: `${path} answered ${answer.status}, not ${status}` };
      if (status === 200 && answer.byteLength === 0) return { ms, fault: `${path} answered with an empty body` };
      return { ms, fault: null };
    } catch (error) {
      return { ms: performance.now() - begun, fault: `${path}: ${error instanceof Error ? error.message : error}` };
    }
  };
}
