import { Client } from 'pg';
import type { Logger } from 'pino';
import { connectionOf } from './database.ts';

/** A statement that the database plans once for each line: its text, and the name it is known by. */
export interface ReadingStatement {
  readonly name: string;
  readonly text: string;
}

/** As many as keep the database's processors busy; more would take them from each other. */
const LINES = 3;
/** A reading that takes longer is ended by the database, so that those behind it go on. */
const LONGEST_MS = 5000;

interface Line {
  readonly client: Client;
  readonly connected: Promise<unknown>;
  /** Readings sent and not yet answered. */
  waiting: number;
}

/**
 * Connections without an actor on which public readings follow each other unasked (公开读的专线): the next one is sent before
 * the last is answered, so that neither side goes to sleep between two. Only for short readings: each waits for those before
 * it on its line.
 */
export class ReadingLines {
  readonly #lines = new Set<Line>();

  constructor(
    private readonly appUrl: string,
    private readonly log: Logger,
  ) {}

  /** The rows of one reading, on the line on which the fewest wait. */
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
      // Whatever is not the reading's own fault is the line's: the next one is not to wait for its end.
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
    // A database that says nothing at all: the line is given up with all that wait on it.
    query_timeout: LONGEST_MS + 3000,
    application_name: 'participation-reading',
    options: `-c statement_timeout=${LONGEST_MS}`,
  };
}
