import type { Db } from '#server/ground/kernel/context.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import type { Departing, DepartingMessage } from '#server/engines/message/departures.ts';
import { codeDeparting } from '#server/engines/telling/message-code.ts';
import { letterCode } from './letter-proof.ts';

/** Code of a letter (验证码), as long as it is valid; it stands in the message alone. */
export async function letterCodeDeparture(
  db: Db,
  { seal }: Services,
  { recipientId }: DepartingMessage,
): Promise<Departing | null> {
  const letter = await db
    .selectFrom('inquiry')
    .select(['id', 'sending', 'code_at as at', 'code_tries as tries'])
    .where('id', '=', recipientId)
    .executeTakeFirst();
  return codeDeparting(db, seal, letter ? { ...letterCode(letter), ...letter } : null);
}
