import { z } from 'zod';

/** Scheme, host and the rest. Text before an "@" or after a ":" could hide or change the host. */
const PLAIN = /^https?:\/\/[^\s/?#\\@:[\]]+([/?#]\S*)?$/;
const NUMBERS_ONLY = /^[\d.]+$/;

/** An address on the web that shows its host: no user, password or port, and a name instead of a number. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'a source address starts with http:// or https://', abort: true })
  .regex(PLAIN, {
    error: 'an address has no user name, no password, no port and no blank: they hide which host it leads to',
    abort: true,
  })
  .refine((text) => isNamed(new URL(text).hostname), 'an address names its host, such as example.org, not a number');

const isNamed = (host: string) => host.includes('.') && !NUMBERS_ONLY.test(host);
