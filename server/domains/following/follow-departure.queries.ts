import type { Db } from '#server/ground/kernel/context.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import type { Departing, DepartingMessage } from '#server/engines/message/departures.ts';
import { codeDeparting } from '#server/engines/telling/message-code.ts';
import { codeOf, confirmLink, ownLink, stopLink } from './follow-link.ts';

/** The link that confirms (确认链接), or to one's own follows where it is confirmed already; nothing is sent once it has expired. */
export async function confirmDeparture(
  db: Db,
  services: Services,
  { recipientId }: DepartingMessage,
): Promise<Departing | null> {
  const follow = await db
    .selectFrom('follow')
    .select(['id', 'follower_id as followerId', 'confirmed_at as confirmedAt'])
    .where('id', '=', recipientId)
    .executeTakeFirst();
  if (!follow) return null;
  const house = { services };
  const words = follow.confirmedAt
    ? `您关注的都在这里，可以改、可以停：\n${ownLink(house, follow.followerId)}`
    : `确认关注：\n${confirmLink(house, follow.id)}`;
  return { words: `\n\n${words}\n\n链接只属于您，请不要转发。`, short: '', headers: {} };
}

/**
 * How the reader stops it (RFC 2369, RFC 8058): a letter about one thing stops that one, a summary stops all. Who stopped in the
 * meantime is not written to.
 */
export async function newsDeparture(
  db: Db,
  services: Services,
  { recipientId, aboutId }: DepartingMessage,
): Promise<Departing | null> {
  const follower = await db
    .selectFrom('follower')
    .select('id')
    .where('id', '=', recipientId)
    .executeTakeFirst();
  if (!follower) return null;
  const house = { services };
  const own = ownLink(house, follower.id);
  const stop = aboutId === null ? own : stopLink(house, aboutId);
  const words = [
    '——',
    ...(aboutId === null ? [] : [`不再关注这一项：\n${stop}`]),
    `看全部关注，改收信方式，全部停止并删除邮箱：\n${own}`,
    '链接只属于您，请不要转发。',
  ].join('\n');
  const headers = { 'List-Unsubscribe': `<${stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
  return { words: `\n${words}`, short: `看进展、停止：${own}`, headers };
}

/** The code (验证码), as long as it opens anything. */
export async function codeDeparture(
  db: Db,
  { seal }: Services,
  { recipientId }: DepartingMessage,
): Promise<Departing | null> {
  const follower = await db
    .selectFrom('follower')
    .select(['id', 'code_at as at', 'code_tries as tries'])
    .where('id', '=', recipientId)
    .executeTakeFirst();
  return codeDeparting(db, seal, follower ? { ...codeOf(follower.id), ...follower } : null);
}
