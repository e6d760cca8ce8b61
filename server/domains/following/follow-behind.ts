import { sql } from 'kysely';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { confirmableUntil } from '#server/law/following/following.ts';
import { followerHmac, followHmac } from './follow-link.ts';

/** A follow as its link opens it. */
export interface HeldFollow {
  id: string;
  followerId: string;
  askedAt: Date;
  confirmedAt: Date | null;
}

/** The follow that a link opens (关注链接), in hand; null where it opens nothing, all alike. */
export async function followBehind(
  { db, services, now }: CommandContext,
  token: string,
): Promise<HeldFollow | null> {
  const found = await db
    .selectFrom('follow')
    .select([
      'id',
      'follower_id as followerId',
      sql<Date>`asked_at`.as('askedAt'),
      'confirmed_at as confirmedAt',
    ])
    .where('link_hmac', '=', followHmac(services.seal, token))
    .forUpdate()
    .executeTakeFirst();
  if (!found) return null;
  return found.confirmedAt || now < confirmableUntil(found.askedAt) ? found : null;
}

/** The address whose own link it is, in hand; null where it opens nothing. */
export const followerBehind = async (
  { db, services }: CommandContext,
  token: string,
): Promise<string | null> =>
  (
    await db
      .selectFrom('follower')
      .select('id')
      .where('link_hmac', '=', followerHmac(services.seal, token))
      .forUpdate()
      .executeTakeFirst()
  )?.id ?? null;
