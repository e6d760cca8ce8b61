import { Client } from 'pg';
import type { Logger } from 'pino';
import { connectionOf } from './database.ts';

/** A prepared statement, planned once per connection: text and name. */
export interface ReadingStatement {
  readonly name: string;
  readonly text: string;
}

/** Enough to keep the database's processors busy; more would compete. */
const LINES = 3;
/** The database cancels a longer read, so that those behind it continue. */
const LONGEST_MS = 5000;

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

  async close(): Promise<void> {
    await Promise.all([...this.#lines].map(({ client }) => client.end()));
  }

  #line(): Line {
    const lines = [...this.#lines];
    const free = lines.reduce<Line | null>(
      (least, line) => (least && least.waiting <= line.waiting ? least : line),
      null,
    );
    return free && (free.waiting === 0 || lines.length === LINES) ? free : this.#open();
  }

  #giveUp(line: Line): void {
    this.#lines.delete(line);
    line.client.end().catch(() => undefined);
  }

  #open(): Line {
    const client = new Client(planOf(this.appUrl));
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

function planOf(appUrl: string): ConstructorParameters<typeof Client>[0] {
  const { host, port, user, password, dbName } = connectionOf(appUrl);
  return {
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port }),
    ...(user === undefined ? {} : { user }),
    ...(typeof password === 'string' ? { password } : {}),
    ...(dbName === undefined ? {} : { database: dbName }),
    pipeline: true,
    connectionTimeoutMillis: LONGEST_MS,
    // The database does not answer at all: the connection is dropped with all reads waiting on it.
    query_timeout: LONGEST_MS + 3000,
    application_name: 'participation-reading',
    options: `-c statement_timeout=${LONGEST_MS}`,
  };
}
