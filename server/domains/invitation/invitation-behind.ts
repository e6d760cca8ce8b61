import { Invitation } from '#schema/invitation/invitation.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { linkHmacOf } from './invitation-link.ts';

/** Name of an invitation in a NOT_FOUND message. */
export const INVITATION = '该邀请';

/** Invitation that a reply link opens (答复链接); any other token is answered as not found, without saying why. */
export async function invitationBehind({ em, services }: CommandContext, token: string): Promise<Invitation> {
  const found = await em.findOne(Invitation, { linkHmac: linkHmacOf(services.seal, token) });
  if (!found) throw notFound(INVITATION);
  return found;
}
