import { OrganMember } from '#schema/meeting/organ-member.ts';
import type { ChangeDescriptor } from '#server/engines/change/change-descriptor.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { type ListedMember, listedWords, refuseHead } from '#server/law/meeting/member-change.ts';
import { ChangeKind } from '#server/law/people/proposed-change.ts';
import { bodyOf } from './attendance.queries.ts';
import { headsOf } from './heads.queries.ts';
import { refuseListing } from './member-change-load.ts';
import { keepsMembers } from './meeting.permissions.ts';
import { membersOf } from './members-of.ts';

/** 变动会议组成人员名单 (国令713号第三十条): of the body that the actor sits in. */
export const MEMBER_CHANGE: ChangeDescriptor<ListedMember> = {
  kind: ChangeKind.ORGAN_MEMBER,
  answers: keepsMembers,
  words: listedWords,
  concerns: ({ before, after }) => [after.name, ...(before ? [before.name] : [])],
  standing: async (command, { subject, unitId, before, after, proposedAt }) => {
    const { db, em } = command;
    const [own, body] = [await bodyOf(db, actorOf(command).unitId), await bodyOf(db, unitId)];
    if (own !== body) throw notFound('该项名单变动');
    const list = await membersOf(command, unitId);
    const there = list.find((one) => one.id === subject);
    const others = list.filter((one) => one !== there);
    return {
      matter: null,
      refusals: [
        ...(await refuseListing(command, { before, after, others, today: dayOf(proposedAt) })),
        ...refuseHead(after, await headsOf(db, unitId)),
      ],
      keep: () => {
        if (there) Object.assign(there, after);
        else em.create(OrganMember, { id: subject, unitId, ...after });
      },
    };
  },
};
