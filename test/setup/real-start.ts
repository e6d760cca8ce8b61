/** The built server as its operator starts it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeAfterFile } from '#test/kernel/closings.ts';

/** How a start ended: refused with words, or ready and then stopped. */
export interface Started {
  /** Null: it was ready. */
  code: number | null;
  said: string;
}

/** A start under way. */
export interface Starting {
  child: ChildProcess;
  /** Everything it has said. */
  said: () => string;
  /** How it ended. */
  ended: Promise<number | null>;
}

/** Settings of the process that runs the tests which no server of theirs may take. */
const OURS = /^(?:NODE_ENV|NODE_OPTIONS|VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;

const READY = '服务已启动';

/** Starts it with these settings and arguments, and what is typed in; it is killed with the file's tests at the latest. */
export function launch(
  settings: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  heard: (said: string, child: ChildProcess) => void = () => undefined,
  typed = '',
): Starting {
  const surroundings = Object.entries(process.env).filter(([name]) => !OURS.test(name));
  const child = spawn(
    process.execPath,
    ['--import', './server/require-node.js', 'server/start.ts', ...args],
    { env: { ...Object.fromEntries(surroundings), ...settings }, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  // Whoever refuses at once reads none of it.
  child.stdin.on('error', () => undefined).end(typed);
  const leave = () => child.kill('SIGKILL');
  process.once('exit', leave);
  closeAfterFile(() => void leave());
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      said += text;
      heard(said, child);
    });
  const ended = new Promise<number | null>((done) =>
    child.on('close', (code) => {
      process.off('exit', leave);
      done(code);
    }),
  );
  return { child, said: () => said, ended };
}

/** Starts it until it is ready or says why not; stops it when it is ready. */
export async function realStart(
  settings: Readonly<Record<string, string>>,
  ...args: string[]
): Promise<Started> {
  let ready = false;
  const { said, ended } = launch(settings, args, (text, child) => {
    if (ready || !text.includes(READY)) return;
    ready = true;
    child.kill('SIGTERM');
  });
  const code = await ended;
  return { code: ready ? null : code, said: said() };
}
