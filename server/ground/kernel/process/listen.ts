import { Client } from 'pg';
import type { Logger } from 'pino';
import { CONTENT_CHANNEL } from '../content.ts';
import { clientOf } from '../database.ts';

/** Callbacks of a listener. */
export interface Ears {
  /** These scopes were changed by a server. */
  changed(scopes: readonly string[]): void;
  /** Connected: changes arrive from now on; earlier ones may have been missed. */
  found(): void;
  /** Disconnected: changes cannot be received. */
  lost(): void;
}

const HEARTBEAT_MS = 10_000;
const RETRY_MS = 500;

/** Receives changes made by other servers (内容变更通知) on a dedicated connection, which it renews until stopped. */
export class ContentListener {
  #client: Client | null = null;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(
    private readonly appUrl: string,
    private readonly ears: Ears,
    private readonly log: Logger,
  ) {}

  /** Resolves once it listens, or after the first failure while it keeps trying. */
  async start(): Promise<void> {
    const client = new Client({
      ...clientOf(this.appUrl),
      application_name: 'participation-content',
      connectionTimeoutMillis: 5000,
      query_timeout: 5000,
    });
    this.#client = client;
    const gone = () => this.#gone(client);
    client.on('error', gone).on('end', gone);
    client.on('notification', ({ payload }) => this.ears.changed(payload ? payload.split(' ') : []));
    try {
      await client.connect();
      await client.query(`listen ${CONTENT_CHANNEL}`);
      this.ears.found();
      this.#beat(client);
    } catch (error) {
      this.log.warn({ error: (error as Error).message }, 'content listener cannot connect');
      gone();
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#client?.end().catch(() => undefined);
  }

  /** Without it a silently lost connection would never be noticed. */
  #beat(client: Client): void {
    this.#timer = setTimeout(() => {
      client.query('select 1').then(
        () => this.#client === client && this.#beat(client),
        () => this.#gone(client),
      );
    }, HEARTBEAT_MS).unref();
  }

  #gone(client: Client): void {
    if (this.#client !== client) return;
    this.#client = null;
    clearTimeout(this.#timer);
    if (!this.#stopped) this.ears.lost();
    client.end().catch(() => undefined);
    if (!this.#stopped) this.#timer = setTimeout(() => void this.start(), RETRY_MS).unref();
  }
}
