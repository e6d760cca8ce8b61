import type { Actor } from './authority.ts';
import type { Context } from './context.ts';
import { unauthenticated } from './fault.ts';

/** The signed-in actor (经办人); throws UNAUTHENTICATED if there is none. */
export function actorOf({ actor }: Pick<Context, 'actor'>): Actor {
  if (!actor) throw unauthenticated();
  return actor;
}
