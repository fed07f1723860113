import { config } from 'zod/mini';

/** Before any schema is used: zod tests whether it may use eval, which our policy forbids and Firefox reports. */
config({ jitless: true });
