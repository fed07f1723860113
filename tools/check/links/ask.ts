/** How a source's address responds. */
export type Answer = 'there' | 'gone' | 'guarded' | 'silent';

const TIMEOUT_MS = 20_000;
/** Publishers send these to programs though readers get the page: a person has to look. */
const GUARDED = new Set([401, 402, 403, 405, 406, 429, 451, 503]);

/** Requests an address once, as a browser would, and reads only the head of the answer. */
export async function ask(url: string, timeout = TIMEOUT_MS): Promise<{ answer: Answer; detail: string }> {
  try {
    const { status, body } = await fetch(url, {
      headers: { accept: 'text/html,*/*', 'user-agent': 'Mozilla/5.0 (compatible; wartime-exodus link check)' },
      signal: AbortSignal.timeout(timeout),
    });
    await body?.cancel();
    const answer = status < 300 ? 'there' : GUARDED.has(status) ? 'guarded' : 'gone';
    return { answer, detail: String(status) };
  } catch (error) {
    const { cause, message } = error instanceof Error ? error : { cause: undefined, message: String(error) };
    return { answer: 'silent', detail: cause instanceof Error ? cause.message : message };
  }
}
