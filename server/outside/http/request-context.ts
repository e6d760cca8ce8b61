import { createHash } from 'node:crypto';
import { actorOfSession, SESSION_HOURS } from '#server/domains/identity/session.queries.ts';
import { SINGLE_SIGN_ON_COOKIE } from '#server/domains/identity/single-sign-on.ts';
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
  const given = exchange.request.headers.cookie === undefined ? undefined : exchange.cookies;
  const token = given?.get(SESSION_COOKIE);
  const singleSignOn = given?.get(SINGLE_SIGN_ON_COOKIE);
  // Nobody is signed in on a machine that all use, whatever cookie is left on it.
  const { terminal } = exchange;
  if (!token || terminal) return { ...anonymous(services, exchange.address, terminal?.id), singleSignOn };
  const sessionHash = createHash('sha256').update(token).digest('hex');
  const actor = await actorOfSession(services, sessionHash);
  return { ...anonymous(services, exchange.address), singleSignOn, actor, sessionHash };
}

/** Cookies set by a command, as headers. The server decides when a session ends; the cookie ends with it. */
export function orderedCookies({ cookies, services }: Context): Record<string, string[]> {
  const secure = services.config.secureCookies;
  const headers: string[] = [];
  const set = (name: string, value: string, seconds: number) =>
    headers.push(setCookie({ name, value, seconds, secure }));
  const { session, singleSignOn } = cookies;
  if (session) set(SESSION_COOKIE, session.token, SESSION_HOURS * 3600);
  if (session === null) set(SESSION_COOKIE, '', 0);
  if (singleSignOn === null) set(SINGLE_SIGN_ON_COOKIE, '', 0);
  return headers.length > 0 ? { 'set-cookie': headers } : {};
}
