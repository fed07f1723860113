/**
 * `npm run links:check`: checks whether every source's address still works. It is a weekly job, not a test, because it
 * needs the network. Exits 1 when an address is gone or silent; those that answer only browsers are listed.
 */
import { dataset } from '../../data/dataset';
import { type Answer, ask } from './links/ask';

/** Requests at a time. Each publisher gets only a few. */
const AT_ONCE = 4;
const WORDS: Readonly<Record<Answer, string>> = {
  there: 'are there',
  guarded: 'do not answer programs; look at them in a browser',
  gone: 'are gone: see whether the publisher has moved them, and put the new address into data/sources.json',
  silent: 'did not answer: try again, then treat them as gone',
};

const left = dataset.sources.flatMap(({ id, url }) => (url ? [{ id, url }] : []));
const found: { id: string; url: string; answer: Answer; detail: string }[] = [];
const checkLeft = async () => {
  for (let source = left.shift(); source; source = left.shift()) found.push({ ...source, ...(await ask(source.url)) });
};
await Promise.all(Array.from({ length: AT_ONCE }, checkLeft));

for (const answer of ['there', 'guarded', 'gone', 'silent'] as const) {
  const those = found.filter((one) => one.answer === answer);
  console.log(`${those.length} of ${found.length} ${WORDS[answer]}${answer === 'there' ? '' : ':'}`);
  if (answer !== 'there') for (const { id, url, detail } of those) console.log(`  ${id}  ${detail}  ${url}`);
}
if (found.some(({ answer }) => answer === 'gone' || answer === 'silent')) process.exitCode = 1;
