import { createHash } from 'node:crypto';
import { actorOfSession, SESSION_HOURS } from '#server/domains/identity/session.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { SESSION_COOKIE, setCookie } from './cookies.ts';
import type { Exchange } from './exchange.ts';

/** The citizen without an account, from this address, at this 自助终端 if any. */
export const anonymous = (services: Services, address: string, terminal?: string): Context => ({
  services,
  actor: null,
  address,
  terminal,
  sessionHash: null,
  cookies: {},
});

/** The requester, by the session cookie; what only reads ends when nobody waits for it. */
export async function contextOf(services: Services, exchange: Exchange): Promise<Context> {
  const requester = await requesterOf(services, exchange);
  return exchange.reads ? { ...requester, gone: exchange.gone } : { ...requester, arrival: exchange.arrival };
}

async function requesterOf(services: Services, exchange: Exchange): Promise<Context> {
  const token =
    exchange.request.headers.cookie === undefined ? undefined : exchange.cookies.get(SESSION_COOKIE);
  // Nobody is signed in on a machine that all use, whatever cookie is left on it.
  const { terminal } = exchange;
  if (!token || terminal) return anonymous(services, exchange.address, terminal?.id);
  const sessionHash = createHash('sha256').update(token).digest('hex');
  const actor = await actorOfSession(services, sessionHash);
  return { services, actor, address: exchange.address, sessionHash, cookies: {} };
}

/** The session cookie set by a command, as a header. The server decides when a session ends; the cookie ends with it. */
export function sessionCookie({ cookies, services }: Context): Record<string, string> {
  const order = cookies.session;
  if (order === undefined) return {};
  const [value, seconds] = order === null ? ['', 0] : [order.token, SESSION_HOURS * 3600];
  const secure = services.config.secureCookies;
  return { 'set-cookie': setCookie({ name: SESSION_COOKIE, value, seconds, secure }) };
}
