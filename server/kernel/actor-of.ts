import type { Actor } from './authority.ts';
import type { Context } from './context.ts';
import { unauthenticated } from './fault.ts';

/** Who does it (经办人); UNAUTHENTICATED where nobody has signed in. */
export function actorOf({ actor }: Pick<Context, 'actor'>): Actor {
  if (!actor) throw unauthenticated();
  return actor;
}
