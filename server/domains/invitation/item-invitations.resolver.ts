import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { InvitationView } from '#schema/invitation/invitation-view.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { AgendaItemView } from '#schema/meeting/agenda-item-view.ts';
import { forOrgan } from '#server/ground/kernel/authority.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { invites } from './invitation.permissions.ts';
import { invitationsOfItem } from './invitation.queries.ts';
import { invitingState } from './inviting-state.queries.ts';
import { refuseInvitingNow } from './load-item.ts';

/** Who is invited to an agenda item, at the desk. */
@Resolver(() => AgendaItemView)
export class ItemInvitationsResolver {
  @FieldResolver(() => [InvitationView], {
    description: '邀请名单；只有召开会议的机关、县政府办公室和审计看得到',
  })
  invited(@Root() { id }: AgendaItemView, @Ctx() context: Context) {
    return invitationsOfItem(context, id);
  }

  @FieldResolver(() => Capability, { description: '现在可以抽选、邀请' })
  async inviting(@Root() { id }: AgendaItemView, @Ctx() context: Context): Promise<Capability> {
    const state = await invitingState(context, id);
    const actor = forOrgan(context.actor, state?.organId ?? null);
    return capability(actor, invites, state ? refuseInvitingNow(state) : []);
  }
}
