import { Client } from 'pg';
import type { Logger } from 'pino';
import { connectionOf } from './database.ts';

/** A prepared statement, planned once per connection: text and name. */
export interface ReadingStatement {
  readonly name: string;
  readonly text: string;
}

/** How many connections there are, how long a read may take, and what they are set to. */
export interface LinesPlan {
  name: string;
  lines: number;
  longestMs: number;
  settings: Readonly<Record<string, string>>;
}

/** For the public pages. */
export const READING: LinesPlan = {
  name: 'participation-reading',
  /** Enough to keep the database's processors busy; more would compete. */
  lines: 3,
  /** The database cancels a longer read, so that those behind it continue. */
  longestMs: 5000,
  settings: {},
};

/**
 * For the search (全站检索): a search takes as long as many readings and must not stand before them; no more than two of a server
 * keep the database busy. Its statements name every kind of page: planned once a connection, for whatever words.
 */
export const SEARCHING: LinesPlan = {
  name: 'participation-searching',
  lines: 2,
  longestMs: 3000,
  settings: { plan_cache_mode: 'force_generic_plan', jit: 'off', work_mem: '32MB' },
};

interface Line {
  readonly client: Client;
  readonly connected: Promise<unknown>;
  /** Reads in flight. */
  waiting: number;
}

/**
 * Pipelined connections without an actor for public reads (公开读的专线): the next read is sent before
 * the last is answered, so that neither side idles. Only for short reads: each waits for those before
 * it on its connection.
 */
export class ReadingLines {
  readonly #lines = new Set<Line>();

  constructor(
    private readonly appUrl: string,
    private readonly log: Logger,
    private readonly plan: LinesPlan = READING,
  ) {}

  /** Runs one read on the least busy connection and returns its rows. */
  async read<Row extends object>(
    statement: ReadingStatement,
    values: readonly (string | number)[],
  ): Promise<Row[]> {
    const line = this.#line();
    line.waiting += 1;
    try {
      await line.connected;
      return (await line.client.query<Row>({ ...statement, values: [...values] })).rows;
    } catch (error) {
      // Any error not caused by the read itself is the connection's: later reads must not wait for it.
      if ((error as { severity?: unknown }).severity !== 'ERROR') this.#giveUp(line);
      throw error;
    } finally {
      line.waiting -= 1;
    }
  }

  /** Reads under way on all connections. */
  get inFlight(): number {
    return [...this.#lines].reduce((sum, { waiting }) => sum + waiting, 0);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#lines].map(({ client }) => client.end()));
  }

  #line(): Line {
    const lines = [...this.#lines];
    const free = lines.reduce<Line | null>(
      (least, line) => (least && least.waiting <= line.waiting ? least : line),
      null,
    );
    return free && (free.waiting === 0 || lines.length === this.plan.lines) ? free : this.#open();
  }

  #giveUp(line: Line): void {
    this.#lines.delete(line);
    line.client.end().catch(() => undefined);
  }

  #open(): Line {
    const client = new Client(planOf(this.appUrl, this.plan));
    const line: Line = { client, connected: client.connect(), waiting: 0 };
    const drop = () => this.#lines.delete(line);
    line.connected.catch(drop);
    client.on('end', drop);
    client.on('error', (error) => {
      drop();
      this.log.warn({ message: error.message }, 'reading line lost');
    });
    this.#lines.add(line);
    return line;
  }
}

function planOf(
  appUrl: string,
  { name, longestMs, settings }: LinesPlan,
): ConstructorParameters<typeof Client>[0] {
  const { host, port, user, password, dbName } = connectionOf(appUrl);
  return {
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port }),
    ...(user === undefined ? {} : { user }),
    ...(typeof password === 'string' ? { password } : {}),
    ...(dbName === undefined ? {} : { database: dbName }),
    pipeline: true,
    connectionTimeoutMillis: longestMs,
    // The database does not answer at all: the connection is dropped with all reads waiting on it.
    query_timeout: longestMs + 3000,
    application_name: name,
    options: Object.entries({ statement_timeout: String(longestMs), ...settings })
      .map(([setting, value]) => `-c ${setting}=${value}`)
      .join(' '),
  };
}
