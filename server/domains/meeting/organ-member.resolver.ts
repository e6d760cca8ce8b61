import { Ctx, Query, Resolver } from 'type-graphql';
import { Capability } from '#schema/kernel/refusal.ts';
import { id, int, text } from '#schema/kernel/fields.ts';
import {
  OrganMemberChangeOrRefusal,
  OrganMemberChangeView,
  OrganMemberInput,
  OrganMemberView,
} from '#schema/meeting/organ-member-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { answering, arg, byId, input, mutations } from '#server/ground/kernel/mutations.ts';
import { organMembers } from './attendance.queries.ts';
import { confirmMemberChange } from './confirm-member-change.ts';
import { keepsMembers } from './meeting.permissions.ts';
import { memberChangeById, memberChanges } from './member-change.queries.ts';
import { proposeMemberChange } from './propose-member-change.ts';
import { returnMemberChange } from './return-member-change.ts';

/** 会议组成人员: a list the office keeps, changed by two persons. */
@Resolver()
export class OrganMemberResolver {
  @Query(() => [OrganMemberView], { description: '会议组成人员，供政府办公机构' })
  organMembers(@Ctx() context: Context) {
    return keepsMembers.allows(context.actor) ? organMembers(context) : [];
  }

  @Query(() => [OrganMemberChangeView], { description: '会议组成人员名单的变动，待确认的在前' })
  organMemberChanges(@Ctx() context: Context) {
    return keepsMembers.allows(context.actor) ? memberChanges(context) : [];
  }

  @Query(() => Capability, { description: '可否变动会议组成人员名单' })
  changeOrganMembersCan(@Ctx() { actor }: Context) {
    return capability(actor, keepsMembers);
  }
}

const asChange = answering(OrganMemberChangeOrRefusal, memberChangeById);

export const OrganMemberMutations = mutations({
  proposeMemberChange: asChange(
    '提出变动会议组成人员名单，写明理由；经另一人确认才变动。新增的不填编号',
    [
      arg('id', id.opt),
      arg('version', int.opt),
      input(OrganMemberInput),
      arg('reason', () => text('变动的理由，如任免文件')),
    ],
    proposeMemberChange,
  ),
  confirmMemberChange: asChange(
    '确认变动会议组成人员名单；由提出变动以外、与变动没有关系的人办理',
    [byId],
    confirmMemberChange,
  ),
  returnMemberChange: asChange(
    '退回变动会议组成人员名单；名单不变',
    [byId, arg('reason', () => text('退回的原因'))],
    returnMemberChange,
  ),
});
