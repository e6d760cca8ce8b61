import { Ctx, Query, Resolver } from 'type-graphql';
import { Capability } from '#schema/kernel/refusal.ts';
import { id, int, text } from '#schema/kernel/fields.ts';
import { ProposedChangeView } from '#schema/change/proposed-change-view.ts';
import { OrganMemberInput, OrganMemberView } from '#schema/meeting/organ-member-view.ts';
import { changeAfter, changesAmong } from '#server/engines/change/change.queries.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { answering, arg, input, mutations } from '#server/ground/kernel/mutations.ts';
import { bodyOf, OF_BODY, organMembers } from './attendance.queries.ts';
import { keepsMembers } from './meeting.permissions.ts';
import { MEMBER_CHANGE } from './member-change.ts';
import { proposeMemberChange } from './propose-member-change.ts';

/** 会议组成人员: a list the office keeps, changed by two persons. */
@Resolver()
export class OrganMemberResolver {
  @Query(() => [OrganMemberView], { description: '会议组成人员，供政府办公机构' })
  organMembers(@Ctx() context: Context) {
    return keepsMembers.allows(context.actor) ? organMembers(context) : [];
  }

  @Query(() => [ProposedChangeView], { description: '会议组成人员名单的变动，待确认的在前' })
  organMemberChanges(@Ctx() context: Context) {
    return keepsMembers.allows(context.actor)
      ? changesAmong(context, MEMBER_CHANGE, async (db) =>
          OF_BODY(await bodyOf(db, context.actor?.unitId ?? ''), 'c'),
        )
      : [];
  }

  @Query(() => Capability, { description: '可否变动会议组成人员名单' })
  changeOrganMembersCan(@Ctx() { actor }: Context) {
    return capability(actor, keepsMembers);
  }
}

export const OrganMemberMutations = mutations({
  proposeMemberChange: answering(
    ProposedChangeView,
    changeAfter(() => MEMBER_CHANGE),
  )(
    '提出变动会议组成人员名单，写明理由；经另一人确认才变动。新增的不填编号',
    [
      arg('id', id.opt),
      arg('version', int.opt),
      input(OrganMemberInput),
      arg('reason', () => text('变动的理由，如任免文件')),
    ],
    proposeMemberChange,
  ),
});
