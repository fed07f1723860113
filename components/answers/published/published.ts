import { createHash } from 'node:crypto';
import type { Headers } from '../../../server/headers/header-table';

/** The bytes of a file; text is sent as UTF-8. */
export type Body = string | Uint8Array;

/**
 * A file that has an address but is no page. Its bytes are made on demand. `own` are headers that the table does not
 * give: names, digests, links.
 */
export type Published = {
  readonly path: string;
  readonly type: string;
  readonly body: () => Body | Promise<Body>;
  readonly own?: Headers;
};

export const HTML_TYPE = 'text/html; charset=utf-8';
export const JSON_TYPE = 'application/json; charset=utf-8';
export const SCRIPT_TYPE = 'text/javascript; charset=utf-8';
export const SVG_TYPE = 'image/svg+xml; charset=utf-8';

/** A short hash that identifies some bytes: for ETags, and for a build to see what has changed. */
export const tagOf = (body: Body) => createHash('sha256').update(body).digest('base64url').slice(0, 27);
