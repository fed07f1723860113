import { get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';

/** An answer to a browser that accepts gzip. `sentBytes` is the size of the body as sent. */
export type Answer = { readonly status: number; readonly sentBytes: number; readonly html: string };

/** Node's fetch would decompress the body and hide its size. */
export async function fetchGzip(url: string): Promise<Answer> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' }, agent: false }, resolve).once('error', reject);
  });
  const body = await buffer(answer);
  const html = answer.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
  return { status: answer.statusCode ?? 0, sentBytes: body.byteLength, html: html.toString('utf8') };
}
