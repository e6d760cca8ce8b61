import type { CommandContext } from '#server/ground/kernel/context.ts';
import { FollowKind } from '#server/law/following/following-words.ts';
import { forgetFollows } from './forget-follows.ts';

/** 改选群体: the groups confirmed last take the place of those the same address chose before. */
export async function keepOneChoice(command: CommandContext, followId: string): Promise<void> {
  const { db } = command;
  const now = db.selectFrom('follow').where('id', '=', followId).where('kind', '=', FollowKind.AUDIENCE);
  const former = await db
    .selectFrom('follow')
    .select('id')
    .where('kind', '=', FollowKind.AUDIENCE)
    .where('id', '<>', followId)
    .where('follower_id', 'in', now.select('follower_id'))
    .execute();
  await forgetFollows(
    command,
    former.map(({ id }) => id),
  );
}
