import type { Context } from './context.ts';
import type { Services } from './process/runtime.ts';

/** The context of background work (后台任务): no session, no address. */
export const systemContext = (services: Services): Context => ({
  services,
  actor: null,
  address: 'system',
  sessionHash: null,
  cookies: {},
});
