import { type ChildProcess, spawn } from 'node:child_process';
import { signal } from '#server/ground/kernel/process/process-state.ts';
import { processTree } from './load-tree.ts';

/** How a program is started. */
export interface ProgramPlan {
  command: string;
  args: readonly string[];
  env?: Readonly<Record<string, string | undefined>>;
  /** Output by which it says that it can be used. */
  ready: RegExp;
  /** Milliseconds until then at most. */
  patience?: number;
}

/** A program of ours that runs (受测程序), in a process group of its own. */
export interface Program {
  readonly pid: number;
  /** Match of `ready`. */
  readonly ready: RegExpExecArray;
  /** Milliseconds from its start until it was ready. */
  readonly took: number;
  /** Its exit code; null: by a signal. */
  readonly ended: Promise<number | null>;
  /** Everything it said. */
  said(): string;
  /** SIGKILL to it and to all that descend from it, whatever process group they are in. */
  kill(): Promise<void>;
  /** SIGTERM; resolves with the exit code, after `limit` milliseconds by force. */
  stop(limit?: number): Promise<number | null>;
}

const PATIENCE_MS = 120_000;

const running = new Set<number>();
// No process it started outlives the measuring program, however that ends.
process.once('exit', () => running.forEach(killTree));

/** Starts a program and waits until it is ready; one that ends or stays silent is a fault with everything it said. */
export async function startProgram(plan: ProgramPlan): Promise<Program> {
  const began = performance.now();
  const child = spawn(plan.command, plan.args, {
    env: { ...process.env, ...plan.env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = listenTo(child);
  const { pid } = child;
  if (pid === undefined) throw new Error(`${plan.command} cannot be started`);
  running.add(pid);
  const ended = new Promise<number | null>((resolve) =>
    child.once('close', (code) => {
      running.delete(pid);
      resolve(code);
    }),
  );
  const ready = await readiness(plan, child, said).catch((error: unknown) => {
    killTree(pid);
    throw error;
  });
  const took = performance.now() - began;
  const stop = (limit = 30_000) => stopped(pid, ended, limit);
  const kill = async () => {
    killTree(pid);
    await ended;
  };
  return { pid, ready, took, ended, said, kill, stop };
}

function listenTo(child: ChildProcess): () => string {
  const parts: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => parts.push(text));
  return () => parts.join('');
}

function readiness(
  { ready, args, patience = PATIENCE_MS }: ProgramPlan,
  child: ChildProcess,
  said: () => string,
) {
  return new Promise<RegExpExecArray>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${args.join(' ')} ${why}\n${said()}`));
    const late = setTimeout(() => fail(`not ready after ${patience} ms`), patience);
    const look = () => {
      const match = ready.exec(said());
      if (!match) return;
      clearTimeout(late);
      child.stdout?.off('data', look);
      resolve(match);
    };
    child.stdout?.on('data', look);
    child.once('error', (error) => fail(error.message));
    child.once('close', (code) => {
      clearTimeout(late);
      fail(`ended with ${code}`);
    });
  });
}

async function stopped(pid: number, ended: Promise<number | null>, limit: number): Promise<number | null> {
  const force = setTimeout(() => killTree(pid), limit);
  signal(pid, 'SIGTERM');
  const code = await ended;
  clearTimeout(force);
  return code;
}

/** PostgreSQL gives every one of its processes a group of its own: the tree is what has to die together. */
function killTree(root: number): void {
  for (const pid of processTree(root)) signal(pid, 'SIGKILL');
}
