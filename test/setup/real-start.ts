/** The built server as its operator starts it, until it is ready or says why not. */
import { spawn } from 'node:child_process';

/** How a start ended: refused with words, or ready and then stopped. */
export interface Started {
  /** Null: it was ready. */
  code: number | null;
  said: string;
}

/** Settings of the process that runs the tests which no server of theirs may take. */
const OURS = /^(?:NODE_ENV|NODE_OPTIONS|VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;

const READY = '服务已启动';

/** Starts it with these settings and arguments; stops it when it is ready. */
export const realStart = (settings: Readonly<Record<string, string>>, ...args: string[]): Promise<Started> =>
  new Promise((done) => {
    const surroundings = Object.entries(process.env).filter(([name]) => !OURS.test(name));
    const child = spawn(
      process.execPath,
      ['--import', './server/require-node.js', 'server/start.ts', ...args],
      {
        env: { ...Object.fromEntries(surroundings), ...settings },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const leave = () => child.kill('SIGKILL');
    process.once('exit', leave);
    let [said, ready] = ['', false];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += text;
        if (ready || !said.includes(READY)) return;
        ready = true;
        child.kill('SIGTERM');
      });
    child.on('close', (code) => {
      process.off('exit', leave);
      done({ code: ready ? null : code, said });
    });
  });
