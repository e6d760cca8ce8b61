import type { OrganMemberInput } from '#schema/meeting/attendance-view.ts';
import { OrganMember } from '#schema/meeting/organ-member.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { refuseMember, refusePastChange } from '#server/law/meeting/organ-member.ts';
import { lastOpened } from './meeting-members.queries.ts';
import { membersOf } from './members-of.ts';
import { keepsMembers } from './meeting.permissions.ts';

/** 登记、更正会议组成人员: who sits in the government's meetings, from when until when. */
export const saveOrganMember = defineCommand(
  ['meeting.memberSaved', '登记会议组成人员'],
  keepsMembers,
  async (command, id: string | null, version: number | null, input: OrganMemberInput) => {
    const there = id ? await loadForChange(command.em, OrganMember, id, version ?? 0, '该组成人员') : null;
    const list = await membersOf(command, actorOf(command).unitId);
    if (there && !list.includes(there)) throw notFound('该组成人员');
    const others = list.filter((one) => one.id !== there?.id);
    const { name, post, head, since, until } = input;
    const member = { name, post, head, since, until: until ?? null };
    const opened = await lastOpened(command.db, actorOf(command).unitId);
    const change = { before: there, after: member, today: dayOf(command.now), opened };
    const refusal = command.refusalOf([...refuseMember(member, others), ...refusePastChange(change)]);
    if (refusal) return refusal;
    if (there) return Object.assign(there, member).id;
    return command.em.create(OrganMember, { ...member, unitId: actorOf(command).unitId }).id;
  },
);
