import type { Client, Pool } from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import { lockConnection, tryLock } from '#server/ground/kernel/session-lock.ts';

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
    const client = await lockConnection({
      ...this.system.options,
      application_name: 'participation-recordings',
    });
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
      if (await tryLock(client, `upload ${this.id}`)) return;
      await client.query('select pg_notify($1, $2)', [CHANNEL, this.id]);
      await wait(AGAIN_MS);
    }
    throw new NotReleased('this upload is being written to');
  }
}
