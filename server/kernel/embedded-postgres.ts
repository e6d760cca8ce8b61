/** What starting takes: the folder, what to say meanwhile, and settings of the server. */
export interface PostgresPlan {
  /** Holds cluster, socket, log and lock; made when missing. See `postgresHome`. */
  home: string;
  /** Settings (`-c`) on top of the product's own, e.g. `{ fsync: 'off' }` for tests. */
  options?: Readonly<Record<string, string>>;
  /** Receives each step in words for the operator. */
  report?: (step: string) => void;
}

/** A running PostgreSQL of our own (内置数据库). */
export interface EmbeddedPostgres {
  /** The folder of its Unix socket. */
  readonly socketDir: string;
  readonly port: number;
  /** Role `owner`, database `participation`; the socket's folder stands percent-encoded as host. */
  readonly ownerUrl: string;
  /** Role `app`, which the first migration creates. */
  readonly appUrl: string;
  /** Of the server process now running; another one after it died and was started again. */
  readonly pid: number;
  /** The same server, another role or database. */
  urlOf(role: string, database: string): string;
  /** Ends it and waits until it is gone. */
  stop(): Promise<void>;
}

/** Makes the cluster when there is none, recovers it when it was killed, and starts it. */
export declare function startPostgres(plan: PostgresPlan): Promise<EmbeddedPostgres>;
