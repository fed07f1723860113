import { connect } from 'node:net';

/** A request exactly as sent: nothing in it is checked or escaped. */
export type RawRequest = {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
};

/** An answer; `ms` is how long it took in all. */
export type RawAnswer = {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  readonly ms: number;
};

/** After this long no answer is expected. */
const TIMEOUT_MS = 120_000;
const HEAD_END = '\r\n\r\n';

/** Sends bytes that no well-behaved client would send, and resolves to the whole answer. Rejects if there is none. */
export function send(port: number, { method, target, headers, body }: RawRequest): Promise<RawAnswer> {
  const started = performance.now();
  const lines = [
    `${method} ${target} HTTP/1.1`,
    'Connection: close',
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ];
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(port, '127.0.0.1');
    socket.setTimeout(TIMEOUT_MS, () => socket.destroy(new Error('no answer in time')));
    socket.on('data', (part) => parts.push(part));
    // The server may refuse before everything is sent; what has arrived still counts.
    let failure: Error | undefined;
    socket.on('error', (error) => {
      failure = error;
    });
    socket.on('close', () => {
      // A "100 Continue" may precede the answer.
      const text = Buffer.concat(parts)
        .toString('latin1')
        .replace(/^HTTP\/1\.1 100 [^\r]*\r\n\r\n/, '');
      const end = text.indexOf(HEAD_END);
      if (end < 0) reject(failure ?? new Error('closed without an answer'));
      else resolve({ ...readHead(text.slice(0, end)), body: text.slice(end + 4), ms: performance.now() - started });
    });
    socket.write(`${lines.join('\r\n')}${HEAD_END}${body}`);
  });
}

function readHead(head: string): Pick<RawAnswer, 'status' | 'headers'> {
  const [statusLine = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  return { status: Number(statusLine.split(' ')[1]), headers: new Map(headers) };
}
