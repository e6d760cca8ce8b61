import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Assets } from './assets.ts';
import type { Config } from './config.ts';
import type { Premises } from './premises.ts';

/** What a backend is made of; in development the premises outlive it. */
export interface BackendPlan {
  config: Config;
  premises: Premises;
  assets: Assets;
  /** Receives each step in words for the operator. */
  report: (step: string) => void;
}

/** Everything behind the port (后端): migrated database, jobs, pages and GraphQL. */
export interface Backend {
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** Takes over a connection that asked to become a web socket (协议升级). */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Sends away who stays connected, before the port closes: they come again to the next server. */
  farewell(): void;
  /** Ends jobs and connections; not the premises. */
  stop(): Promise<void>;
}

/** How `server/main.ts` makes one; importing that file does nothing yet. */
export type CreateBackend = (plan: BackendPlan) => Promise<Backend>;
