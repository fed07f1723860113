/**
 * `npm run links:check`: asks every source's address whether it is still there. A job for once a week: it needs the
 * network, so no test runs it. Ends with 1 when an address is gone or silent; those that answer readers only are listed.
 */
import { dataset } from '../../data/dataset';
import { type Answer, ask } from './links/ask';

/** Requests under way at once. Each publisher is asked for a few pages only. */
const AT_ONCE = 4;
const WORDS: Readonly<Record<Answer, string>> = {
  there: 'are there',
  guarded: 'do not answer programs; look at them in a browser',
  gone: 'are gone: see whether the publisher has moved them, and put the new address into data/sources.json',
  silent: 'did not answer: try again, then treat them as gone',
};

const left = dataset.sources.flatMap(({ id, url }) => (url ? [{ id, url }] : []));
const found: { id: string; url: string; answer: Answer; said: string }[] = [];
const askLeft = async () => {
  for (let source = left.shift(); source; source = left.shift()) found.push({ ...source, ...(await ask(source.url)) });
};
await Promise.all(Array.from({ length: AT_ONCE }, askLeft));

for (const answer of ['there', 'guarded', 'gone', 'silent'] as const) {
  const those = found.filter((one) => one.answer === answer);
  console.log(`${those.length} of ${found.length} ${WORDS[answer]}${answer === 'there' ? '' : ':'}`);
  if (answer !== 'there') for (const { id, url, said } of those) console.log(`  ${id}  ${said}  ${url}`);
}
if (found.some(({ answer }) => answer === 'gone' || answer === 'silent')) process.exitCode = 1;
