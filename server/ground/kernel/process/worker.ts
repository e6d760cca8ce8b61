import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Logger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import { Pool } from 'pg';
import { connectionOf } from '../database.ts';
import { JobHolders } from './job-holders.ts';
import type { Services } from './runtime.ts';

/** A background job (后台任务). It may run again after a crash, so its effect carries a unique key; long jobs stop on `signal`. */
export type Job = { run(payload: object, services: Services, signal: AbortSignal): Promise<void> }['run'];

/** Jobs by the name of their task. */
export type Jobs = Readonly<Record<string, Job>>;

/** Every minute, and daily at 00:05 in Shanghai; a missed day is made up after a restart. */
const CRONTAB = '* * * * * every-minute\n5 16 * * * daily ?fill=1d';
const CONCURRENCY = 4;
const RESTART_MS = 1000;
/** How often it is looked for jobs whose server is gone. */
const LEFT_MS = 60_000;
/** How long running jobs may continue after the server was told to stop. */
const ABORT_MS = 1000;

/** Runs the job queue until stopped; reconnects if the database is lost. */
export class JobRunner {
  readonly #pool: Pool;
  readonly #tasks: TaskList;
  readonly #log: Logger;
  #runner: Runner | null = null;
  #life: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(
    private readonly appUrl: string,
    jobs: Jobs,
    private readonly services: Services,
  ) {
    this.#pool = poolOf(appUrl, services);
    this.#tasks = Object.fromEntries(
      Object.entries(jobs).map(([name, job]) => [
        name,
        async (payload, { abortSignal }) => job(payload as object, services, abortSignal),
      ]),
    );
    this.#log = new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') services.log.warn({ message }, 'job queue');
    });
  }

  start(): void {
    this.#life = this.#live();
  }

  /** Running jobs finish; waiting jobs stay for the next start. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#runner?.stop().catch(() => undefined);
    await this.#life;
    await this.#pool.end();
  }

  async #live(): Promise<void> {
    while (!this.#stopped) {
      try {
        await this.#run();
      } catch (error) {
        this.services.log.warn({ error: (error as Error).message }, 'job queue stopped, starting it again');
      }
      this.#runner = null;
      if (!this.#stopped) await wait(RESTART_MS);
    }
  }

  async #run(): Promise<void> {
    const holders = await JobHolders.open(this.appUrl);
    const warn = (error: Error) =>
      this.services.log.warn({ error: error.message }, 'jobs left behind not freed');
    const events: WorkerEvents = new EventEmitter();
    events.on('pool:create', ({ workerPool }) => void holders.hold(workerPool.id).catch(warn));
    const freeLeft = () => void holders.freeLeft().catch(warn);
    const looking = setInterval(freeLeft, LEFT_MS);
    try {
      this.#runner = await run({
        pgPool: this.#pool,
        taskList: this.#tasks,
        crontab: CRONTAB,
        concurrency: CONCURRENCY,
        noHandleSignals: true,
        preset: { worker: { gracefulShutdownAbortTimeout: ABORT_MS } },
        logger: this.#log,
        events,
      });
      freeLeft();
      if (this.#stopped) await this.#runner.stop();
      await this.#runner.promise;
    } finally {
      clearInterval(looking);
      await holders.close();
    }
  }
}

function poolOf(appUrl: string, { log }: Services): Pool {
  const { host, port, user, password, dbName } = connectionOf(appUrl);
  const pool = new Pool({
    ...({ host, port, user, database: dbName } as {
      host: string;
      port: number;
      user: string;
      database: string;
    }),
    ...(typeof password === 'string' ? { password } : {}),
    max: CONCURRENCY + 2,
    application_name: 'participation-jobs',
  });
  pool.on('error', (error) => log.warn({ message: error.message }, 'job queue lost a connection'));
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
