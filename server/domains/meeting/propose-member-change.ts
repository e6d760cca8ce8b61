import type { OrganMemberInput } from '#schema/meeting/organ-member-view.ts';
import { OrganMember } from '#schema/meeting/organ-member.ts';
import { keepProposal, refuseProposal } from '#server/engines/change/propose-change.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { newId } from '#schema/kernel/id.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { type ListedMember, refuseHead } from '#server/law/meeting/member-change.ts';
import { headsOf } from './heads.queries.ts';
import { keepsMembers } from './meeting.permissions.ts';
import { MEMBER_CHANGE } from './member-change.ts';
import { listedAs, refuseListing } from './member-change-load.ts';
import { membersOf } from './members-of.ts';

/** 提出变动组成人员名单 (国令713号第三十条): with the reason; the list changes when a second person confirms it. */
export const proposeMemberChange = defineCommand(
  ['meeting.memberChangeProposed', '提出变动会议组成人员'],
  keepsMembers,
  async (command, id: string | null, version: number | null, input: OrganMemberInput, reason: string) => {
    const { unitId } = actorOf(command);
    const there = id ? await loadForChange(command.em, OrganMember, id, version ?? 0, '该组成人员') : null;
    const list = await membersOf(command, unitId);
    if (there && !list.includes(there)) throw notFound('该组成人员');
    const before = there ? listedAs(there) : null;
    const after = typed(input);
    const others = list.filter((one) => one.id !== there?.id);
    const proposed = { subject: there?.id ?? newId(), before, after, reason };
    const refusal = command.refusalOf([
      ...(await refuseListing(command, { before, after, others, today: dayOf(command.now) })),
      ...refuseHead(after, await headsOf(command.db, unitId)),
      ...(await refuseProposal(command, MEMBER_CHANGE, proposed)),
    ]);
    return refusal ?? keepProposal(command, MEMBER_CHANGE, proposed);
  },
);

const typed = ({ authorisationNo, ...input }: OrganMemberInput): ListedMember =>
  listedAs({ ...input, authorisationNo: authorisationNo || null });
