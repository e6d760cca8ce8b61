import type { ServerResponse } from 'node:http';
import { notFound } from '#server/ground/kernel/fault.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import type { LiveHub } from '#server/ground/kernel/live/live-hub.ts';
import type { LiveNews, LiveViewer } from '#server/ground/kernel/live/live-message.ts';
import { perRuntime } from '#server/ground/kernel/process/per-runtime.ts';
import { meetingHub } from '#server/domains/playback/live/meeting-hub.ts';
import { pressHub } from '#server/domains/press/press-hub.ts';
import type { Exchange } from './exchange.ts';
import { Seats } from '#server/ground/kernel/seats.ts';

/** The kinds of broadcasts by address. */
const HUBS: readonly (readonly [address: RegExp, hub: (services: Services) => LiveHub])[] = [
  [/^\/huiyi\/([^/]+)\/zhibo\/events$/, meetingHub],
  [/^\/kaifang\/([^/]+)\/shilu\/events$/, pressHub],
];

/** A client that does not read is disconnected before its unread data fills the memory. */
const MOST_UNREAD = 256 * 1024;
/** Limit per address, high enough for a village hall behind one address. */
const SEATS = { each: 400, all: 20_000 };
/** Spreads the reconnects of viewers when a server stops. */
const RETRY_MS = [1000, 3000] as const;

const NO_STORE = { 'cache-control': 'no-store' };
const STREAM = {
  ...NO_STORE,
  'content-type': 'text/event-stream; charset=utf-8',
  // Disables buffering in proxies.
  'x-accel-buffering': 'no',
  connection: 'close',
};

const seatsOf = perRuntime(({ config }) => new Seats(SEATS, config.rateLimits));

/** Whether this address is a broadcast's events (图文直播推送). */
export const isLiveEvents = (path: string): boolean => HUBS.some(([address]) => address.test(path));

/**
 * GET /huiyi/:no/zhibo/events, /kaifang/:no/shilu/events: what is posted, as it is posted. `Last-Event-ID` or `?after=` say where to go on, without either from
 * now on; `?poll` answers at once with the missing posts, for clients behind proxies that block streams.
 */
export async function answerLive(exchange: Exchange, services: Services): Promise<void> {
  const asked = broadcastIn(exchange.path, services);
  if (asked === null) throw notFound('该直播');
  const { hub, no } = asked;
  const query = new URLSearchParams(exchange.search);
  const last = seqOf(exchange.request.headers['last-event-id']);
  const after = last ?? seqOf(query.get('after'));
  const found = await hub.since(no, after);
  if (found === null) throw notFound('该直播');
  if (query.has('poll')) return answerOnce(exchange, found.news);
  // 204 tells a browser not to reconnect.
  if (found.over && last !== null && found.news.message.posts.length === 0)
    return exchange.send(204, NO_STORE);
  const leaveSeat = seatsOf(services).take(exchange.address);
  exchange.response.once('close', leaveSeat);
  await follow(exchange, asked, after);
}

const answerOnce = (exchange: Exchange, { message }: LiveNews) =>
  exchange.sendText(
    200,
    { ...NO_STORE, 'content-type': 'application/json; charset=utf-8' },
    JSON.stringify(message),
  );

async function follow(exchange: Exchange, { hub, no }: Broadcast, after: number | null) {
  const { response } = exchange;
  // The bytes are the same for all viewers and sent as they are; the connection ends with the response.
  response.useChunkedEncodingByDefault = false;
  exchange.open(200, STREAM);
  if (exchange.method === 'HEAD') {
    response.end();
    return;
  }
  response.write(`retry: ${retryAfter()}\n\n`);
  const end = await hub.follow(no, viewerOn(response), after);
  if (end === null) response.end();
  else if (response.closed) end();
  else response.once('close', end);
}

const BEAT = Buffer.from(': \n\n');

const viewerOn = (response: ServerResponse): LiveViewer => {
  const write = (bytes: Buffer) => {
    if (response.writableEnded) return;
    if (response.writableLength > MOST_UNREAD) response.destroy();
    else response.write(bytes);
  };
  return {
    take: (news) => {
      write(news.frame);
      if (news.message.state.stoppedAt !== null) response.end();
    },
    beat: () => write(BEAT),
    leave: () => void response.end(),
  };
};

function retryAfter(): number {
  const [least, spread] = RETRY_MS;
  return Math.round(least + Math.random() * spread);
}

interface Broadcast {
  hub: LiveHub;
  no: string;
}

function broadcastIn(path: string, services: Services): Broadcast | null {
  for (const [address, hub] of HUBS) {
    const found = address.exec(path);
    if (found) return { hub: hub(services), no: numberOf(found[1] ?? '') };
  }
  return null;
}

/** An impossible number counts as none. */
function numberOf(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

function seqOf(text: string | string[] | null | undefined): number | null {
  return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
