// @ts-check
/**
 * Loaded into a program with --import, ends it when its parent is gone. A killed parent can't stop its children, and a
 * build or a server left behind would keep its folder or its port.
 */
import { isAlive } from './is-alive.mjs';

const CHECK_EVERY_MS = 300;
const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent || !isAlive(parent)) process.exit(1);
}, CHECK_EVERY_MS).unref();
