import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The program failed; the message is for people and ends with its last output. */
export class FfmpegFailed extends Error {}

/** Progress reporting and cancellation. */
export interface Watched {
  signal?: AbortSignal;
  /** Length of the output. */
  lengthMs: number;
  progress: (percent: number) => Promise<unknown>;
}

const KEPT_CHARS = 2000;
const STEP_MS = 1000;

/** Runs the program with these arguments (运行转码程序), without a shell; killed when the server stops, and restarted at the next start. */
export async function runFfmpeg(
  program: string,
  args: readonly string[],
  { signal, lengthMs, progress }: Watched,
): Promise<void> {
  signal?.throwIfAborted();
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: false, env: {} });
  const kill = () => child.kill('SIGKILL');
  signal?.addEventListener('abort', kill, { once: true });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-KEPT_CHARS)));
  let told = performance.now();
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [, micros] = /^out_time_us=(\d+)$/.exec(line) ?? [];
    if (micros === undefined || performance.now() - told < STEP_MS) return;
    told = performance.now();
    void progress(Math.min(99, Math.floor(Number(micros) / 10 / Math.max(1, lengthMs)))).catch(
      () => undefined,
    );
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', () => reject(new FfmpegFailed('转码程序无法启动，请系统管理员检查FFMPEG_PATH。')));
    child.once('close', resolve);
  });
  try {
    const code = await ended;
    signal?.throwIfAborted();
    if (code !== 0) throw new FfmpegFailed(`转码没有成功：${said.trim().split('\n').at(-1) ?? ''}`);
  } finally {
    signal?.removeEventListener('abort', kill);
  }
}
