import { Client, type Pool } from 'pg';
import { setTimeout as wait } from 'node:timers/promises';

/** A dedicated connection: the lock ends with it, even if the process dies. */
async function connected(system: Pool): Promise<Client> {
  const client = new Client({ ...system.options, application_name: 'participation-recordings' });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

const TAKE = 'select pg_try_advisory_lock(hashtextextended($1, 0)) as taken';

/** Runs the work unless some process is already doing it (只由一处办理); returns whether it ran. */
export async function exclusively(
  system: Pool,
  name: string,
  work: () => Promise<unknown>,
): Promise<boolean> {
  const client = await connected(system);
  try {
    const { rows } = await client.query<{ taken: boolean }>(TAKE, [name]);
    if (!rows[0]?.taken) return false;
    await work();
    return true;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const CHANNEL = 'recording_upload';
const AGAIN_MS = 100;
const PATIENCE_MS = 10_000;

/** The error of a lock that cannot be taken. */
export class NotReleased extends Error {}

/** A lock on one upload across processes. A new holder asks the previous one to release it, as after a half-dead connection. */
export class UploadLock {
  #client: Client | null = null;

  constructor(
    private readonly system: Pool,
    private readonly id: string,
  ) {}

  async lock(signal: AbortSignal, letGo: () => unknown): Promise<void> {
    const client = await connected(this.system);
    this.#client = client;
    try {
      await this.#taken(client, signal);
      client.on('notification', ({ payload }) => {
        if (payload === this.id) letGo();
      });
      await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      await this.unlock();
      throw error;
    }
  }

  async unlock(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    await client?.end().catch(() => undefined);
  }

  async #taken(client: Client, signal: AbortSignal): Promise<void> {
    const until = performance.now() + PATIENCE_MS;
    while (!signal.aborted && performance.now() < until) {
      const { rows } = await client.query<{ taken: boolean }>(TAKE, [`upload ${this.id}`]);
      if (rows[0]?.taken) return;
      await client.query('select pg_notify($1, $2)', [CHANNEL, this.id]);
      await wait(AGAIN_MS);
    }
    throw new NotReleased('this upload is being written to');
  }
}
