import {
  presentOf,
  type Returned,
  signedVisit,
  SINGLE_SIGN_ON_COOKIE,
  type Outward,
  VISIT_MINUTES,
  visitIn,
} from '#server/domains/identity/single-sign-on.ts';
import type { SingleSignOnConfig } from '#server/ground/kernel/config/config-sign-in.ts';
import { notAtTerminal } from '#server/ground/kernel/fault.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import {
  LINKS_SINGLE_SIGN_ON,
  RETURNS,
  SINGLE_SIGN_ON,
} from '#client/staff/ground/addresses/single-sign-on.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { setCookie } from './cookies.ts';
import { isDesk } from './desk.ts';
import type { Exchange } from './exchange.ts';
import { requestFault } from './fault.ts';
import { fromProvider, toProvider } from './identity-provider.ts';
import { publicOrigin } from './public-origin.ts';

const FAILED: Returned = { kind: 'returned', subject: null, strong: false };

export const isSingleSignOn = (path: string): boolean =>
  path === SINGLE_SIGN_ON || path.startsWith(`${SINGLE_SIGN_ON}/`);

/** GET: to the county's 统一身份认证 and back; what came of it is in the cookie, and said by the page it leads to. */
export async function answerSingleSignOn(exchange: Exchange, services: Services): Promise<void> {
  if (exchange.terminal) throw notAtTerminal();
  const { singleSignOn } = services.config;
  if (!singleSignOn) throw requestFault('NOT_FOUND', '没有这个地址。');
  const callback = `${publicOrigin(exchange.request, services.config.publicUrl)}${RETURNS}`;
  const way = { exchange, services, set: singleSignOn, callback };
  const back = backOf(exchange);
  if (exchange.path === RETURNS) return comeBack(way);
  if (back === null) throw requestFault('NOT_FOUND', '没有这个地址。');
  return goThere(way, back);
}

interface Way {
  exchange: Exchange;
  services: Services;
  set: SingleSignOnConfig;
  callback: string;
}

/** Pages that say what came of it; an address that is not the console's leads nowhere. */
function backOf({ path, search }: Exchange): string | null {
  if (path === LINKS_SINGLE_SIGN_ON) return `${paths.account}?tongyi`;
  if (path !== SINGLE_SIGN_ON) return null;
  const wanted = new URLSearchParams(search).get('hui') ?? '';
  const further = isDesk(wanted.split(/[?#]/, 1)[0] ?? '') ? `&${new URLSearchParams({ hui: wanted })}` : '';
  return `${paths.signIn}?tongyi${further}`;
}

async function goThere({ exchange, services, set, callback }: Way, back: string): Promise<void> {
  try {
    const { url, outward } = await toProvider(set, back, callback);
    await leave({ exchange, services }, url, outward);
  } catch (error) {
    services.log.warn({ error: String(error) }, 'identity provider not reached');
    await leave({ exchange, services }, back, FAILED);
  }
}

async function comeBack({ exchange, services, set, callback }: Way): Promise<void> {
  const outward = await visitIn(services, 'outward', exchange.cookies.get(SINGLE_SIGN_ON_COOKIE));
  // Nothing was begun here, or too long ago: the page says so.
  if (!outward) return exchange.redirect(303, `${paths.signIn}?tongyi`);
  const proved = await fromProvider(set, outward, new URL(`${callback}${exchange.search}`)).catch(
    (error: unknown) => {
      services.log.warn({ error: String(error) }, 'identity not proved');
      return FAILED;
    },
  );
  await leave({ exchange, services }, outward.back, { ...proved, kind: 'returned' });
}

async function leave(
  { exchange, services }: Pick<Way, 'exchange' | 'services'>,
  to: string,
  visit: Outward | Returned,
): Promise<void> {
  const value = signedVisit(services.seal, visit, await presentOf(services.system));
  const secure = services.config.secureCookies;
  exchange.redirect(303, to, {
    'set-cookie': setCookie({ name: SINGLE_SIGN_ON_COOKIE, value, seconds: VISIT_MINUTES * 60, secure }),
  });
}
