import type { Permission } from './authority.ts';
import type { Context } from './context.ts';
import { forbidden, unauthenticated } from './fault.ts';

/** A reading that is not for everyone needs the same kind of permission as a command, checked before anything is looked up. */
export function demand({ actor }: Context, permission: Permission, reading: string): void {
  if (!permission.allows(actor)) throw actor ? forbidden(reading, permission.sentence) : unauthenticated();
}
