import type { Client } from 'pg';
import { clientOf } from '../database.ts';
import { lockConnection, tryLock } from '../session-lock.ts';

const PATIENCE = { connectionTimeoutMillis: 10_000, query_timeout: 30_000 };

/** A holder shows its lock within moments of its first job: what is younger is not judged. */
const HELD = `
  select distinct locked_by as holder from graphile_worker._private_jobs
  where locked_at < now() - interval '10 seconds'
  union select locked_by from graphile_worker._private_job_queues
  where locked_at < now() - interval '10 seconds'`;

/**
 * Jobs in the hands of a server that is gone (断电、kill -9 时手上的任务). The queue itself leaves them alone for four hours. A
 * holder keeps a lock of its name for as long as it lives; whoever's lock is free is gone, and their jobs are free too.
 */
export class JobHolders {
  #own: string | null = null;

  private constructor(private readonly client: Client) {}

  static async open(appUrl: string): Promise<JobHolders> {
    const client = await lockConnection({
      ...clientOf(appUrl),
      ...PATIENCE,
      application_name: 'participation-jobs-held',
    });
    return new JobHolders(client);
  }

  /** This server holds jobs under this name from now on. */
  async hold(name: string): Promise<void> {
    this.#own = name;
    await tryLock(this.client, lockOf(name));
  }

  /** Frees the jobs of all that are gone. */
  async freeLeft(): Promise<void> {
    const { rows } = await this.client.query<{ holder: string | null }>(HELD);
    for (const { holder } of rows)
      if (holder !== null && holder !== this.#own) await this.#freeIfGone(holder);
  }

  async close(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }

  async #freeIfGone(holder: string): Promise<void> {
    if (!(await tryLock(this.client, lockOf(holder)))) return;
    try {
      await this.client.query('select graphile_worker.force_unlock_workers($1)', [[holder]]);
    } finally {
      await this.client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [lockOf(holder)]);
    }
  }
}

const lockOf = (holder: string) => `jobs of ${holder}`;
