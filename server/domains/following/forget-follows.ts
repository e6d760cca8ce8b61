import { sql } from 'kysely';
import type { CommandContext } from '#server/ground/kernel/context.ts';

/**
 * Deletes these follows, every address that follows nothing any more, and what of it stands in the sending record (删除邮箱);
 * what still waited to be sent to them is not sent. How many follows it deleted.
 */
export async function forgetFollows(
  { db, now }: Pick<CommandContext, 'db' | 'now'>,
  ids: readonly string[],
): Promise<number> {
  if (ids.length === 0) return 0;
  const { rows: gone } = await sql<{ id: string; followerId: string }>`
    delete from follow where id in (${sql.join([...ids])}) returning id, follower_id as "followerId"`.execute(
    db,
  );
  const followers = [...new Set(gone.map(({ followerId }) => followerId))];
  const alone = await forgetAlone(db, followers);
  await forgetMessages({ db, now }, [...gone.map(({ id }) => id), ...alone]);
  return gone.length;
}

/** Those of them that follow nothing any more. */
async function forgetAlone(db: CommandContext['db'], followers: readonly string[]): Promise<string[]> {
  if (followers.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    delete from follower w where w.id in (${sql.join([...followers])})
      and not exists (select from follow f where f.follower_id = w.id) returning w.id`.execute(db);
  return rows.map(({ id }) => id);
}

/** One that is on its way this moment is locked by the post: the daily clearing finds it afterwards. */
async function forgetMessages(
  { db, now }: Pick<CommandContext, 'db' | 'now'>,
  recipients: readonly string[],
) {
  if (recipients.length === 0) return;
  await sql`
    update message set recipient = null, recipient_masked = '',
      settled_at = case when status = 'QUEUED' then ${now} else settled_at end,
      status = case when status = 'QUEUED' then 'OBSOLETE' else status end
    where id in (select id from message where recipient_id in (${sql.join([...recipients])})
      for update skip locked)`.execute(db);
}
