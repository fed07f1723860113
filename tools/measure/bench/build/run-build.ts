import { execFileSync, spawn } from 'node:child_process';

export type Built = {
  readonly seconds: number;
  /** Most memory that the build and all it started held at once. */
  readonly peakBytes: number;
  /** What the build said of each of its steps, e.g. "Compiled successfully in 12.3s". */
  readonly said: readonly string[];
};

const LOOK_EVERY_MS = 500;

/** Runs `npm run build` in a tree. Throws with the end of what it said when it fails. */
export async function runBuild(tree: string): Promise<Built> {
  const begun = performance.now();
  const child = spawn('npm', ['run', '--silent', 'build'], {
    cwd: tree,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', SITE_URL: 'http://localhost:3000' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text));
  let peakBytes = 0;
  const looking = setInterval(() => {
    peakBytes = Math.max(peakBytes, familyBytes(child.pid ?? 0));
  }, LOOK_EVERY_MS);
  const code = await new Promise<number | null>((ended) => child.once('close', ended));
  clearInterval(looking);
  if (code !== 0) throw new Error(`The build in ${tree} ended with code ${code}:\n${output.slice(-2000)}`);
  const said = [...output.matchAll(/(?:Compiled|Finished TypeScript|Generating static pages using).* in [\d.]+m?\w+/g)];
  return { seconds: (performance.now() - begun) / 1000, peakBytes, said: said.map(([line]) => line) };
}

/** Memory of a process and of all that descend from it. */
function familyBytes(pid: number): number {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n');
  const processes = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([pid]);
  // A child may stand before its parent: as often as something is found.
  for (let before = 0; before < family.size; ) {
    before = family.size;
    for (const [child = 0, parent = 0] of processes) if (family.has(parent)) family.add(child);
  }
  return processes.reduce((sum, [child = 0, , kb = 0]) => (family.has(child) ? sum + kb * 1024 : sum), 0);
}
