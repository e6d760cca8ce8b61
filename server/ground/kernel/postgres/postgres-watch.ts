import type { ChildProcess } from 'node:child_process';
import { keepShort } from './postgres-log.ts';
import { type Launch, launch } from './postgres-process.ts';
import { processEnds, processRuns, signal } from '../process/process-state.ts';

/** Keeps the database running: restarts it if it dies, until stopped. */
export class PostgresWatch {
  private readonly plan: Launch;
  private readonly release: () => void;
  private readonly leaveLog: () => void;
  private child: ChildProcess;
  private stopping: Promise<void> | null = null;
  private restarting: Promise<void> | null = null;

  constructor(plan: Launch, child: ChildProcess, release: () => void) {
    this.plan = plan;
    this.child = child;
    this.release = release;
    this.leaveLog = keepShort(plan.log, plan.report);
    process.once('exit', this.leave);
    this.watch();
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  stop(): Promise<void> {
    this.stopping ??= this.end();
    return this.stopping;
  }

  private watch(): void {
    const died = () => {
      if (this.stopping) return;
      this.plan.report('数据库意外退出，正在重新启动 / the database died: starting it again');
      this.restarting = this.restart().finally(() => (this.restarting = null));
    };
    if (this.child.exitCode !== null || this.child.signalCode !== null) died();
    else this.child.once('exit', died);
  }

  private async restart(): Promise<void> {
    while (!this.stopping) {
      try {
        this.child = await launch(this.plan);
        return this.watch();
      } catch (error) {
        this.plan.report((error as Error).message);
        await new Promise((done) => setTimeout(done, 1000));
      }
    }
  }

  private async end(): Promise<void> {
    await this.restarting;
    this.leaveLog();
    process.off('exit', this.leave);
    for (const [name, limit] of [
      ['SIGINT', 20_000],
      ['SIGQUIT', 5000],
      ['SIGKILL', 5000],
    ] as const) {
      signal(this.pid, name);
      if (await processEnds(this.pid, limit)) break;
    }
    this.release();
  }

  /** If the server process exits without stopping, the database is stopped with it. */
  private readonly leave = (): void => {
    if (processRuns(this.pid)) signal(this.pid, 'SIGINT');
  };
}
