import { KNOWN } from '#client/citizen/receipt/credential.ts';
import type { At, ShownRoute } from '#client/route.ts';
import type { Exchange } from '#server/outside/http/exchange.ts';
import { newFormKey } from '#server/ground/kernel/form-key.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import type { Found } from './route-table.ts';
import type { SealedCookies } from './sealed-cookies.ts';

/** Keys of a visit: one opens its cookies, the other makes the key of its form. */
export interface Sealing {
  sealed: SealedCookies;
  seal: Seal;
}

/** One visit (一次访问), from the route table and the request. */
export function visitOf(
  { route, params, canonical }: Found,
  exchange: Exchange,
  { sealed, seal }: Sealing,
  origin: string,
): At {
  const query = queryOf(exchange.search, route.query ?? []);
  const reads = route.kind === 'page' ? route.reads : undefined;
  return {
    params,
    query,
    path: canonical + searchOf(query),
    elder: exchange.elder,
    terminal: exchange.terminal?.round,
    origin,
    known: sealed.holds(KNOWN, exchange.cookies),
    key: isKept(route) ? '' : newFormKey(seal),
    sealed: reads?.name ? sealed.open(reads.name, exchange.cookies) : null,
    family: reads?.family ? sealed.family(reads.family, exchange.cookies) : [],
  };
}

/** Whether its responses may be cached: nothing personal, no form. */
export const isKept = (route: ShownRoute): boolean =>
  route.scopes !== undefined && (route.kind === 'text' || (!route.post && !route.reads));

/** Whether somebody asks to see the page: no HEAD, and no browser that looks ahead (Sec-Purpose: prefetch, prerender). */
export const byPerson = ({ method, request: { headers } }: Exchange): boolean =>
  method === 'GET' &&
  !['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].some((name) =>
    /prefetch|prerender|preview/iu.test(String(headers[name] ?? '')),
  );

const LONGEST_QUERY = 500;

function queryOf(search: string, names: readonly string[]): Record<string, string> {
  if (search === '' || names.length === 0) return {};
  const given = new URLSearchParams(search);
  const pairs = names.map(
    (name) => [name, given.get(name)?.toWellFormed().slice(0, LONGEST_QUERY) ?? ''] as const,
  );
  return Object.fromEntries(pairs.filter(([, value]) => value !== ''));
}

const searchOf = (query: Readonly<Record<string, string>>): string => {
  const search = new URLSearchParams(query).toString();
  return search === '' ? '' : `?${search}`;
};
