import type { Route, ShownRoute } from '#client/route.ts';
import type { Exchange } from '#server/outside/http/exchange.ts';
import { requestFault } from '#server/outside/http/fault.ts';
import { Packed } from '#server/outside/http/packed.ts';
import { anonymous } from '#server/outside/http/request-context.ts';
import type { AppClock } from '#server/ground/kernel/app-clock.ts';
import type { Made, PageCache } from '#server/ground/kernel/page-cache.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { nextBoundary } from './boundary.ts';
import { keptOr } from './kept-or.ts';
import { isKept } from './visit.ts';
import type { GraphqlEndpoint } from '#server/outside/graphql/endpoint.ts';
import { notPersisted } from '#server/outside/graphql/over-http.ts';
import { hashOf, textOf } from '#server/outside/graphql/persisted.ts';

const HEADERS = { 'cache-control': 'public, max-age=0, must-revalidate', vary: 'Accept-Encoding' };
const LONGEST_VARIABLES = 4000;
const MOST_WAYS = 1000;

/** Dependencies of the cached answers. */
export interface PersistedPlan {
  services: Services;
  door: GraphqlEndpoint;
  clock: AppClock;
  cache: PageCache<Packed>;
  routes: readonly Route[];
}

/** GET /graphql?id=HASH&variables=…: the queries of our public pages (登记的公开查询), kept as their pages are. */
export class PersistedGet {
  readonly #routes: ReadonlyMap<string, ShownRoute>;
  /** Parsed requests by address: parsing takes longer than answering. */
  readonly #ways = new Map<string, string>();

  constructor(private readonly plan: PersistedPlan) {
    this.#routes = new Map(
      plan.routes.flatMap((route) => {
        if (route.kind === 'moved' || !isKept(route)) return [];
        const hash = hashOf(route.document);
        return hash === null ? [] : [[hash, route] as const];
      }),
    );
  }

  /** Answers from the cache only, for a request seen before in exactly this form. */
  fromMemory(exchange: Exchange): boolean {
    if (exchange.path !== '/graphql' || !exchange.reads || this.plan.services.config.testClock) return false;
    const key = this.#ways.get(exchange.search);
    const kept = key === undefined ? null : this.plan.cache.get(key);
    if (kept) exchange.sendPacked(kept, HEADERS);
    return kept !== null;
  }

  async answer(exchange: Exchange): Promise<void> {
    const asked = new URLSearchParams(exchange.search);
    const id = asked.get('id') ?? '';
    if (id === '') throw requestFault('METHOD_NOT_ALLOWED', '请以 POST 提交查询。');
    const route = this.#routes.get(id.startsWith('sha256:') ? id : `sha256:${id}`);
    if (!route) throw notPersisted();
    const variables = variablesOf(asked.get('variables'));
    const key = `graphql ${id} ${JSON.stringify(variables)}`;
    const make = () => this.#make(route, variables, exchange.address);
    const kept = await keptOr(this.plan, key, make);
    if (this.#ways.size >= MOST_WAYS) this.#ways.clear();
    this.#ways.set(exchange.search, key);
    exchange.sendPacked(kept, HEADERS);
  }

  async #make(route: ShownRoute, variables: Record<string, unknown>, address: string): Promise<Made<Packed>> {
    const now = await this.plan.clock.read();
    const context = anonymous(this.plan.services, address);
    const { data, errors } = await this.plan.door.runText(textOf(route.document), variables, context);
    const body = new Packed(
      Buffer.from(JSON.stringify(errors.length > 0 ? { errors, data } : { data })),
      'application/json; charset=utf-8',
    );
    const scopes = errors.length > 0 ? null : scopesOf(route, data);
    return { body, scopes, until: scopes ? nextBoundary(now, route.until?.(data) ?? []) : 0 };
  }
}

/** A route names the scopes of what it found; without a result it need not. */
function scopesOf(route: ShownRoute, data: unknown): readonly string[] | null {
  try {
    return route.scopes?.(data) ?? null;
  } catch {
    return null;
  }
}

function variablesOf(text: string | null): Record<string, unknown> {
  if (text === null || text === '') return {};
  if (text.length > LONGEST_VARIABLES) throw requestFault('TOO_LARGE', '查询的变量太长。');
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Falls through: not JSON.
  }
  throw requestFault('BAD_REQUEST', '查询的变量不是有效的 JSON 对象。');
}
