import { openTerminal } from '#server/domains/terminal/open-terminal.ts';
import { OPENS_TERMINAL } from '#server/domains/terminal/terminal-link.ts';
import { standingTerminals } from '#server/domains/terminal/terminal.queries.ts';
import { EMPTIES_TERMINAL, TERMINAL } from '#client/citizen/addresses/terminal.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { notAtTerminal } from '#server/ground/kernel/fault.ts';
import { Refusal } from '#server/law/refusal.ts';
import { setCookie } from './cookies.ts';
import type { Exchange } from './exchange.ts';
import { isDesk } from './desk.ts';
import { crossSite, requestFault } from './fault.ts';
import { anonymous } from './request-context.ts';
import { fromThisSite } from './same-site.ts';
import { newRound, TERMINAL_COOKIE, type TerminalVisit, visitIn } from './terminal-cookie.ts';

/** Proves whether a terminal asks, and answers what is asked of terminals alone; true where it did. */
export async function answeredAtTerminal(exchange: Exchange, services: Services): Promise<boolean> {
  exchange.terminal = await terminalOf(services, exchange);
  if (exchange.terminal && isDesk(exchange.path)) throw notAtTerminal();
  if (!isTerminal(exchange.path)) return false;
  await answerTerminal(exchange, services);
  return true;
}

/** The terminal that asks (自助终端): its cookie is signed by this server, and it is in use. Anything else is no terminal. */
async function terminalOf(services: Services, exchange: Exchange): Promise<TerminalVisit | null> {
  if (!asksAsTerminal(exchange)) return null;
  const visit = visitIn(services.seal, exchange.cookies.get(TERMINAL_COOKIE));
  if (!visit) return null;
  return (await standingTerminals(services)).has(visit.id) ? visit : null;
}

/** Whether the request has such a cookie, right or wrong. */
export const asksAsTerminal = ({ request, cookies }: Exchange): boolean =>
  request.headers.cookie !== undefined && cookies.has(TERMINAL_COOKIE);

/** Where a terminal is opened, and where it is emptied. */
const isTerminal = (path: string): boolean =>
  path === EMPTIES_TERMINAL || path.startsWith(`${OPENS_TERMINAL}/`);

/** Opens a machine as a terminal, or empties it for the next person; both lead to its front page. */
async function answerTerminal(exchange: Exchange, services: Services): Promise<void> {
  const { path, reads, request } = exchange;
  if (!reads && exchange.method !== 'POST') throw requestFault('METHOD_NOT_ALLOWED', '不支持这种请求方法。');
  if (!reads && !fromThisSite(request, services.config.publicUrl)) throw crossSite();
  const id = path === EMPTIES_TERMINAL ? exchange.terminal?.id : await opened(exchange, services);
  exchange.redirect(303, TERMINAL, {
    'set-cookie': emptied(exchange, services, id),
    // Storage of scripts goes as well, where the browser is told so over https.
    ...(id && services.config.secureCookies ? { 'clear-site-data': '"storage"' } : {}),
  });
}

async function opened({ path, address, method }: Exchange, services: Services): Promise<string> {
  if (method !== 'GET') throw requestFault('METHOD_NOT_ALLOWED', '不支持这种请求方法。');
  const token = path.slice(OPENS_TERMINAL.length + 1);
  const id = await openTerminal(anonymous(services, address), token);
  if (id instanceof Refusal) throw requestFault('NOT_FOUND', '没有这个地址。');
  return id;
}

/** A new round, and every other cookie of this address cleared; on a machine that is no terminal nothing is. */
function emptied({ cookies }: Exchange, { seal, config }: Services, id: string | undefined): string[] {
  if (id === undefined) return [];
  const secure = config.secureCookies;
  const others = [...cookies.keys()].filter((name) => name !== TERMINAL_COOKIE && /^\w+$/.test(name));
  return [
    newRound(seal, id, secure),
    ...others.map((name) => setCookie({ name, value: '', seconds: 0, secure })),
  ];
}
