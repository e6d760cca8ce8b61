import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Assets } from '../assets.ts';
import type { Config } from '../config/config.ts';
import type { Installation } from '../config/installation.ts';

/** The parts of a backend. In development the installation outlives it. */
export interface BackendPlan {
  config: Config;
  installation: Installation;
  assets: Assets;
  /** Receives each start-up step as text for the operator. */
  report: (step: string) => void;
  /** Builds the console where it is missing; the county opens with it. */
  buildConsole?: BuildConsole | undefined;
  /** The process was asked to stop: it does not wait for another server any more. */
  signal?: AbortSignal | undefined;
}

/** Builds the console (工作台), until it is told to stop. */
export type BuildConsole = (signal: AbortSignal) => Promise<void>;

/** Public side at the port (对外部分): pages and GraphQL. */
export interface Outside {
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** Handles a WebSocket upgrade request (协议升级). */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Answers who watches the server, on a port of its own (监控); null: it is not asked for. */
  metrics: ((request: IncomingMessage, response: ServerResponse) => void) | null;
  /** Closes lasting connections before the port closes; clients reconnect to the next server. */
  farewell(): void;
  /** Stops jobs and connections, but not the installation. */
  stop(): Promise<void>;
}

/** All parts behind the port (后端): migrated database, jobs, pages and GraphQL. */
export interface Backend extends Outside {
  /**
   * When the county is open: it answers before, as far as the demonstration's data are loaded. False: stopped before.
   * Rejects if they could not be loaded.
   */
  open: Promise<boolean>;
}

/** The function by which `server/main.ts` makes a backend; importing that file has no effect. */
export type CreateBackend = (plan: BackendPlan) => Promise<Backend>;
