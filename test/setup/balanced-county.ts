/** One county of three real servers (几台服务器): one database, one data folder, one port of a balancer before them. */
import { once } from 'node:events';
import { type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { TestDatabase } from '#test/kernel/database.ts';
import { testFolder } from './homes.ts';
import { openBalancer } from './balancer.ts';
import { settingsOn } from './outside-database.ts';
import { runCounty, type RunningCounty } from './running-county.ts';

const SERVERS = 3;

/** An answer, and the server that gave it. */
export interface Answered {
  at: number | undefined;
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** A request on a connection of its own. */
export interface Asked {
  method?: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Buffer;
}

/** Starts the three, and asks them by the balancer's port alone. */
export async function balancedCounty(database: TestDatabase) {
  const folder = testFolder();
  const start = () => runCounty(settingsOn(database, { DATA_DIR: folder, TRUST_PROXY: '1' }));
  const servers: RunningCounty[] = await Promise.all(Array.from({ length: SERVERS }, start));
  const ports = servers.map(portOf);
  const { url, takenBy } = await openBalancer(ports);

  /** Rejects when the connection is cut before the answer is whole. */
  const ask = async (path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answered> => {
    const asking = request(url + path, { method, agent: false, headers });
    const answered = once(asking, 'response') as Promise<[IncomingMessage]>;
    asking.end(body);
    const [answer] = await answered;
    const at = takenBy(answer.socket.localPort ?? 0);
    return {
      at,
      status: answer.statusCode ?? 0,
      headers: answer.headers,
      text: await text(answer),
    };
  };
  /** The data of an answer; an error of the contract is thrown. */
  const graphql = async <Data>(query: string, variables: object = {}, headers: OutgoingHttpHeaders = {}) => {
    const answer = await ask('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = JSON.parse(answer.text) as { data: Data | null; errors?: { message: string }[] };
    if (!data || errors) throw new Error(JSON.stringify(errors));
    return { ...answer, data };
  };
  /** One answer of each server, by its place. */
  const atEach = async <Answer extends { at: number | undefined }>(once: () => Promise<Answer>) => {
    const each = new Map<number | undefined, Answer>();
    while (each.size < ports.length) {
      const answer = await once();
      each.set(answer.at, answer);
    }
    return ports.map((_, at) => each.get(at) as Answer);
  };
  const kill = async (at: number) => {
    servers[at]?.starting.child.kill('SIGKILL');
    await servers[at]?.starting.ended;
  };
  const restart = async (at: number) => {
    const again = await start();
    servers[at] = again;
    ports[at] = portOf(again);
  };
  return { folder, url, takenBy, ask, graphql, atEach, kill, restart, servers };
}

/** A county that runs. */
export type BalancedCounty = Awaited<ReturnType<typeof balancedCounty>>;

const portOf = ({ url }: RunningCounty) => Number(new URL(url).port);
