import { text } from '#schema/kernel/fields.ts';
import { answering, arg, byId, mutations } from '#server/ground/kernel/mutations.ts';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { ItemMaterialsView } from '#schema/invitation/invitation-material-view.ts';
import { InvitedMeetingView } from '#schema/invitation/invited-meeting-view.ts';
import { forOrgan } from '#server/ground/kernel/authority.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { materialsOfItem } from './invitation-material.queries.ts';
import { meetingByLink } from './invited-meeting.queries.ts';
import { invites } from './invitation.permissions.ts';
import { removeInvitationMaterial } from './remove-invitation-material.ts';

async function shown(context: Context, itemId: string): Promise<ItemMaterialsView> {
  const { materials, findings, organId } = await materialsOfItem(context, itemId);
  return { materials, add: capability(forOrgan(context.actor, organId), invites, findings) };
}

/** 列席材料 at the desk; they are added by an upload. */
@Resolver(() => ItemMaterialsView)
export class InvitationMaterialResolver {
  @Query(() => ItemMaterialsView, { description: '一项议题的列席材料，供承办的人' })
  itemMaterials(@Arg('itemId', () => ID) itemId: string, @Ctx() context: Context) {
    return shown(context, itemId);
  }

  @Query(() => InvitedMeetingView, { nullable: true, description: '凭邀请函链接查看受邀的会议和材料' })
  invitedMeeting(@Arg('token', () => String) token: string, @Ctx() context: Context) {
    return meetingByLink(context, token);
  }
}

export const InvitationMaterialMutations = mutations({
  removeInvitationMaterial: answering(ItemMaterialsView, shown)(
    '撤回一份列席材料，写明原因',
    [byId, arg('reason', text)],
    removeInvitationMaterial,
  ),
});
