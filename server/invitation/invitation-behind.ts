import { Invitation } from '#schema/invitation/invitation.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { notFound } from '#server/kernel/fault.ts';
import { linkHmacOf } from './invitation-link.ts';

/** What a "not found" names. */
export const INVITATION = '该邀请';

/** The invitation that a reply link opens (答复链接); any other token is not found, all alike. */
export async function invitationBehind({ em, services }: CommandContext, token: string): Promise<Invitation> {
  const found = await em.findOne(Invitation, { linkHmac: linkHmacOf(services.seal, token) });
  if (!found) throw notFound(INVITATION);
  return found;
}
