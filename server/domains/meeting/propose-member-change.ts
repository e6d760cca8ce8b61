import type { OrganMemberInput } from '#schema/meeting/organ-member-view.ts';
import { OrganMemberChange } from '#schema/meeting/organ-member-change.ts';
import { OrganMember } from '#schema/meeting/organ-member.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { newId } from '#schema/kernel/id.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { type ListedMember, refuseProposedChange } from '#server/law/meeting/member-change.ts';
import { headsOf } from './heads.queries.ts';
import { keepsMembers } from './meeting.permissions.ts';
import { listedAs, openChange, refuseListing } from './member-change-load.ts';
import { membersOf } from './members-of.ts';

/** 提出变动组成人员名单 (国令713号第三十条): with the reason; the list changes when a second person confirms it. */
export const proposeMemberChange = defineCommand(
  ['meeting.memberChangeProposed', '提出变动会议组成人员'],
  keepsMembers,
  async (command, id: string | null, version: number | null, input: OrganMemberInput, reason: string) => {
    const { unitId, id: proposedById } = actorOf(command);
    const there = id ? await loadForChange(command.em, OrganMember, id, version ?? 0, '该组成人员') : null;
    const list = await membersOf(command, unitId);
    if (there && !list.includes(there)) throw notFound('该组成人员');
    const before = there ? listedAs(there) : null;
    const after = typed(input);
    const waiting = there !== null && (await openChange(command, there.id)) !== null;
    const others = list.filter((one) => one.id !== there?.id);
    const heads = await headsOf(command.db, unitId);
    const refusal = command.refusalOf([
      ...(await refuseListing(command, { before, after, others, today: dayOf(command.now) })),
      ...refuseProposedChange({ before, after, reason, waiting, heads }),
    ]);
    if (refusal) return refusal;
    const memberId = there?.id ?? newId();
    const proposed = { unitId, memberId, before, after, reason, proposedById, proposedAt: command.now };
    return command.em.create(OrganMemberChange, proposed).id;
  },
);

const typed = ({ authorisationNo, ...input }: OrganMemberInput): ListedMember =>
  listedAs({ ...input, authorisationNo: authorisationNo || null });
