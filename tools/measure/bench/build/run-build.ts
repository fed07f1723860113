import { execFileSync, spawn } from 'node:child_process';

export type Built = {
  readonly seconds: number;
  /** The most memory that the build and its child processes held at once. */
  readonly peakBytes: number;
  /** What the build printed about each step, for example "Compiled successfully in 12.3s". */
  readonly steps: readonly string[];
};

const SAMPLE_EVERY_MS = 500;

/** Runs `npm run build` in a tree. Throws with the end of its output when it fails. */
export async function runBuild(tree: string): Promise<Built> {
  const started = performance.now();
  const child = spawn('npm', ['run', '--silent', 'build'], {
    cwd: tree,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', SITE_URL: 'http://localhost:3000' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text));
  let peakBytes = 0;
  const sampling = setInterval(() => {
    peakBytes = Math.max(peakBytes, familyBytes(child.pid ?? 0));
  }, SAMPLE_EVERY_MS);
  const code = await new Promise<number | null>((ended) => child.once('close', ended));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`The build in ${tree} ended with code ${code}:\n${output.slice(-2000)}`);
  const lines = [
    ...output.matchAll(/(?:Compiled|Finished TypeScript|Generating static pages using).* in [\d.]+m?\w+/g),
  ];
  return { seconds: (performance.now() - started) / 1000, peakBytes, steps: lines.map(([line]) => line) };
}

/** Memory of a process and all its descendants. */
function familyBytes(pid: number): number {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n');
  const processes = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([pid]);
  // A child may be listed before its parent, so repeat until nothing is found.
  for (let before = 0; before < family.size; ) {
    before = family.size;
    for (const [child = 0, parent = 0] of processes) if (family.has(parent)) family.add(child);
  }
  return processes.reduce((sum, [child = 0, , kb = 0]) => (family.has(child) ? sum + kb * 1024 : sum), 0);
}
