import type { Page } from 'playwright';

export const KINDS = ['document', 'script', 'style', 'font', 'image', 'other'] as const;
export type Kind = (typeof KINDS)[number];

export type Traffic = {
  readonly requests: number;
  /** Bytes on the wire, headers included, by kind. */
  readonly bytes: Readonly<Record<Kind, number>>;
};

const KIND_OF: Readonly<Record<string, Kind>> = {
  Document: 'document',
  Script: 'script',
  Stylesheet: 'style',
  Font: 'font',
  Image: 'image',
};

/** Counts what the page loads from now on, with the cache off. Call the result for the count so far. */
export async function countTraffic(page: Page): Promise<() => Traffic> {
  const session = await page.context().newCDPSession(page);
  const kinds = new Map<string, Kind>();
  const bytes: Record<Kind, number> = { document: 0, script: 0, style: 0, font: 0, image: 0, other: 0 };
  let requests = 0;
  session.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (request.url.startsWith('data:')) return;
    requests++;
    kinds.set(requestId, KIND_OF[type ?? ''] ?? 'other');
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind) bytes[kind] += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  return () => ({ requests, bytes: { ...bytes } });
}
