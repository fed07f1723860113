// @ts-check
import { STATUS_CODES } from 'node:http';

/**
 * An error for programs (RFC 9457). `detail` never echoes the request.
 * @param {number} status
 * @param {string} detail
 */
export const problem = (status, detail) => ({
  status,
  headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  body: JSON.stringify({ title: STATUS_CODES[status], status, detail }),
});
