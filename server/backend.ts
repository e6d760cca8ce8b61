import 'reflect-metadata';
import { join } from 'node:path';
import { feeds } from '#client/feeds.ts';
import { surroundings } from '#client/nav.ts';
import type { Route } from '#client/route.ts';
import { routes as citizenRoutes } from '#client/routes.ts';
import { AppClock } from '#server/ground/kernel/app-clock.ts';
import type { Assets } from '#server/ground/kernel/assets.ts';
import type { Outside } from '#server/ground/kernel/process/backend.ts';
import { LANE, Limits } from '#server/ground/kernel/limits.ts';
import { KEYS_SCOPE } from '#server/ground/kernel/keys/key-ring.ts';
import { openAlready, type Opening } from '#server/ground/kernel/process/opening.ts';
import { ContentListener, type Ears } from '#server/ground/kernel/process/listen.ts';
import { PageCache } from '#server/ground/kernel/page-cache.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { SharedCounts } from '#server/ground/kernel/shared-counts.ts';
import { buildContract } from '#server/outside/wiring/contract.ts';
import { GraphqlEndpoint } from '#server/outside/graphql/endpoint.ts';
import { GraphqlSockets } from './outside/graphql/over-socket.ts';
import { openMetrics } from './outside/metrics/metrics.ts';
import { deskDoor } from './outside/http/desk.ts';
import { handlerOf } from './outside/wiring/handle.ts';
import type { Pace } from './outside/http/pace.ts';
import type { Packed } from './outside/http/packed.ts';
import { securityHeaders } from './outside/http/security-headers.ts';
import { StaticFiles } from './outside/http/static-files.ts';
import { CitizenPages } from './outside/pages/citizen-pages.ts';
import { PersistedGet } from './outside/pages/persisted-get.ts';
import { SiteFacts } from './outside/pages/site-facts.ts';
import { meetingHub } from './domains/playback/live/meeting-hub.ts';
import { pressHub } from './domains/press/press-hub.ts';

const CACHE_BYTES = 64_000_000;
const CLOCK_MS = 15_000;

/** Parts of the HTTP side, available once the database is open. */
export interface OutsidePlan {
  services: Services;
  appUrl: string;
  assets: Assets;
  /** The citizens' routes; tests pass others. */
  routes?: readonly Route[];
  /** The folder of built files. */
  folder?: string;
  /** End of the time in which the demonstration is still being filled in. */
  opening?: Opening;
  /** How slowly bodies may come; tests are in a hurry. */
  pace?: Pace | undefined;
}

/** The folder of built files for browsers. */
export const filesFor = ({ dev }: Assets): string =>
  join(process.cwd(), dev ? 'client/public' : 'dist/client');

/** Everything between a socket and the domains (对外部分), as one handler. */
export async function openOutside({
  services,
  appUrl,
  assets,
  routes = citizenRoutes,
  folder = filesFor(assets),
  opening = openAlready(),
  pace,
}: OutsidePlan): Promise<Outside> {
  const { config, content, log } = services;
  const clock = new AppClock(services.database.em.getKysely());
  const cache = new PageCache<Packed>(content, clock, CACHE_BYTES);
  const limits = limitsOf(services);
  const door = new GraphqlEndpoint({ schema: await buildContract(), log, limits, introspection: assets.dev });
  await door.start();
  const site = new SiteFacts(services, door);
  const training = config.training?.resetAt;
  const frame = { assets: assets.citizen, surroundings, opening, training };
  const all = [...routes, ...feeds];
  const security = securityHeaders(config, assets.dev);
  const policy = security['content-security-policy'] ?? '';
  const made = { services, door, clock, cache, site, frame, policy, limits, opening, routes: all };
  const files = new StaticFiles(folder);
  if (!opening.done) opening.whenDone(() => files.list());
  const handle = handlerOf({
    services,
    opening,
    door,
    persisted: new PersistedGet(made),
    pages: new CitizenPages(made),
    limits,
    files,
    desk: deskDoor(assets, training),
    terms: { trustProxy: config.trustProxy, security, pace },
  });
  const quiet = listenTo(services, appUrl, { cache, clock, opening });
  const watched =
    config.metricsPort === null ? { handle, metrics: null } : await openMetrics(services, handle);
  return { ...watched, ...lasting(services, door, () => limits.stop().then(quiet)) };
}

const limitsOf = ({ config, seal, system }: Services) =>
  new Limits(config.rateLimits, seal, LANE, new SharedCounts(system, seal));

/** Lasting connections, and the shutdown. */
function lasting(
  services: Services,
  door: GraphqlEndpoint,
  quiet: () => Promise<void>,
): Omit<Outside, 'handle' | 'metrics'> {
  const sockets = new GraphqlSockets(services, door);
  const farewell = () => {
    sockets.close();
    meetingHub(services).close();
    pressHub(services).close();
  };
  const stop = async () => {
    farewell();
    await quiet();
    await door.stop();
  };
  return { upgrade: (...call) => sockets.upgrade(...call), farewell, stop };
}

interface Memory {
  cache: PageCache<Packed>;
  clock: AppClock;
  opening: Opening;
}

/** Reads the data keys again that another server may have made. */
const readKeys = ({ keyRing, log }: Services) =>
  void keyRing.renew().catch((error: Error) => log.warn({ error: error.message }, 'data keys not read'));

/** Listens to other servers and tracks the clock. Until it listens and the county is open, nothing is served from memory. */
function listenTo(services: Services, appUrl: string, memory: Memory) {
  const listener = new ContentListener(appUrl, earsOf(services, memory), services.log);
  const started = listener.start();
  const tick = () => void memory.clock.read().catch(() => undefined);
  const timer = setInterval(tick, CLOCK_MS).unref();
  return async () => {
    clearInterval(timer);
    await started;
    await listener.stop();
    memory.cache.close();
  };
}

/** The effect of each word on the memory of this server, which is deaf until it listens. */
function earsOf(services: Services, { cache, opening }: Memory): Ears {
  const { content } = services;
  let listens = false;
  const keep = () => {
    if (!listens) return;
    content.hear();
    if (opening.done) cache.hear();
  };
  const lost = () => {
    listens = false;
    content.deafen();
    cache.deafen();
  };
  lost();
  opening.whenDone(keep);
  const changed = (scopes: readonly string[]) => {
    content.bump(scopes);
    if (scopes.includes(KEYS_SCOPE)) readKeys(services);
  };
  const found = () => {
    listens = true;
    keep();
    readKeys(services);
  };
  return { changed, lost, found };
}
