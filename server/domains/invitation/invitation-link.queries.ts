import type { Context, Db } from '#server/ground/kernel/context.ts';
import { linkHmacOf } from './invitation-link.ts';

/**
 * Id of the invitation that a reply link opens (答复链接); null for any other token, without saying why. Read in the
 * system's scope.
 */
export async function invitationIdOfLink(
  { services }: Pick<Context, 'services'>,
  db: Db,
  token: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('invitation')
    .select('id')
    .where('link_hmac', '=', linkHmacOf(services.seal, token))
    .executeTakeFirst();
  return row?.id ?? null;
}
