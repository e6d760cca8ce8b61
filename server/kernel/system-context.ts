import type { Context } from './context.ts';
import type { Services } from './house.ts';

/** The context of what the system does by itself (后台任务): nobody's session, no address. */
export const systemContext = (services: Services): Context => ({
  services,
  actor: null,
  address: 'system',
  sessionHash: null,
  cookies: {},
});
