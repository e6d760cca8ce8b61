import { setTimeout as pause } from 'node:timers/promises';
import { Connection, Cut } from '#test/kernel/load-connection.ts';
import { submitRequest } from '#test/kernel/load-comments.ts';
import { getRequest, graphqlRequest } from '#test/kernel/load-requests.ts';
import type { Place } from './place.ts';

const CLIENTS = 24;
const BEFORE_MS = 800;

/** How the product stopped while it was busy (停止). */
export interface Stopped {
  code: number | null;
  seconds: number;
  /** Answers given, those after the signal among them. */
  answered: number;
  /** Requests on open connections that were never answered. */
  cut: number;
  /** Statuses of answers that say the server could not. */
  failed: number[];
}

type Client = Pick<Stopped, 'answered' | 'cut' | 'failed'>;

/** Sends SIGTERM to `npm start` while clients read and write, and watches until everything has ended (T3). */
export async function stopUnderLoad(place: Place): Promise<Stopped> {
  const { house, matter } = await place.throughNpm();
  const kinds = [
    () => submitRequest(matter.id),
    () => getRequest('/zhengji'),
    () => graphqlRequest('{"query":"{ consultations(first: 5) { nodes { id title commentCount } } }"}'),
  ];
  const clients = Array.from({ length: CLIENTS }, (_, index) =>
    keepAsking(house.port, kinds[index % kinds.length] ?? (() => submitRequest(matter.id))),
  );
  await pause(BEFORE_MS);
  const began = performance.now();
  const code = await house.program.stop();
  const seconds = (performance.now() - began) / 1000;
  place.forget();
  await house.release();
  const done = await Promise.all(clients);
  const sum = (of: (client: Client) => number) => done.reduce((total, client) => total + of(client), 0);
  return {
    code,
    seconds,
    answered: sum(({ answered }) => answered),
    cut: sum(({ cut }) => cut),
    failed: done.flatMap(({ failed }) => failed),
  };
}

/** Asks until nobody listens any more; a connection that was not there before is no request in flight. */
async function keepAsking(port: number, request: () => Buffer): Promise<Client> {
  const connection = new Connection(port);
  const client: Client = { answered: 0, cut: 0, failed: [] };
  for (;;) {
    const { open } = connection;
    try {
      const { status } = await connection.send(request());
      if (status >= 500) client.failed.push(status);
      client.answered += 1;
    } catch (error) {
      if (!(error instanceof Cut)) throw error;
      if (open) client.cut += 1;
      return client;
    }
  }
}
