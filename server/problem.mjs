// @ts-check
import { STATUS_CODES } from 'node:http';

/**
 * An error for programs (RFC 9457). `detail` is ours alone: nothing of the request is said back.
 * @param {number} status
 * @param {string} detail
 */
export const problem = (status, detail) => ({
  status,
  headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  body: JSON.stringify({ title: STATUS_CODES[status], status, detail }),
});
