import { appNow } from '#server/ground/kernel/clock.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { codeOpens } from '#server/law/following/following.ts';
import type { Departing, DepartingMessage } from '#server/engines/message/departures.ts';
import { letterCode } from './letter-proof.ts';

/** Code of a letter (验证码), as long as it is valid; it stands in the message alone. */
export async function letterCodeDeparture(
  db: Db,
  { seal }: Services,
  { recipientId }: DepartingMessage,
): Promise<Departing | null> {
  const letter = await db
    .selectFrom('inquiry')
    .select(['id', 'sending', 'code_at as codeAt', 'code_tries as codeTries'])
    .where('id', '=', recipientId)
    .executeTakeFirst();
  if (!letter?.codeAt) return null;
  if (!codeOpens({ at: letter.codeAt, tries: letter.codeTries }, await appNow(db))) return null;
  const words = `验证码：${letterCode(seal, letter, letter.codeAt)}`;
  return { words: `\n\n${words}`, short: words, headers: {} };
}
