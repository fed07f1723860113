import { config } from 'zod/mini';

/** Before any schema is used: zod tries whether it may make functions of text, which our policy forbids and Firefox reports. */
config({ jitless: true });
