// @ts-check
/** `npm start`: from a bare clone to a running site. Installs and builds only what is missing. */
import { buildIfNeeded } from './build-if-needed.mjs';
import { endOnSignal, giveUp } from './run.mjs';
import { portError, serve } from './serve.mjs';
import { readSiteUrl } from './site-url.mjs';

endOnSignal(0);

const port = Number(process.env.PORT || 3000);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  giveUp(
    `PORT is "${process.env.PORT}", which is no port. Choose one from 1 to 65535, for example: PORT=3001 npm start`,
  );
}
// Checked before the long build, which would be in vain.
await requireFreePort();

try {
  const siteUrl = readSiteUrl(process.env.SITE_URL, port);
  await buildIfNeeded(siteUrl);
  await requireFreePort();
  const server = await serve(port);
  console.log(`Russia's wartime exodus is ready: http://localhost:${port}`);
  server.once('exit', (code, signal) =>
    giveUp(`The server ended by itself (${signal ?? `code ${code}`}). Start it again: npm start`),
  );
} catch (error) {
  giveUp(`The site could not be served: ${error instanceof Error ? error.message : error} See its output above.`);
}

async function requireFreePort() {
  const error = await portError(port);
  if (error === null) return;
  const problem = error === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${error})`;
  giveUp(`Port ${port} ${problem}. Choose another, for example: PORT=${port < 1024 ? 3000 : port + 1} npm start`);
}
