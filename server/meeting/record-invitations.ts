import { AgendaInvitation } from '#schema/meeting/agenda-invitation.ts';
import type { InvitationsInput } from '#schema/meeting/meeting-input.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { refuseInvitations } from '#server/law/invitation/invitation-duty.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import { atStage } from './meeting-guards.ts';
import { changePublicly, itemIn, itemsOf, loadMeeting } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';

const r63 = provision('R-63', 'DESIGN', '列席邀请办理规则');

/** 登记列席邀请: how many of a category were invited to an item and how many come. */
export const recordInvitations = defineCommand(
  'meeting.invitationsRecorded',
  mayBring('recordInvitations'),
  async (command, id: string, version: number, itemId: string, input: InvitationsInput) => {
    const meeting = await loadMeeting(command, 'recordInvitations', id, version);
    const item = itemIn(await itemsOf(command, id), itemId);
    const refusal = command.refusalOf(
      atStage('recordInvitations', meeting, () => [
        ...refuseInvitations(item, input),
        ...(item.withdrawnAt ? [withdrawn] : []),
        ...refuseFuture(input.sentOn, command.today),
      ]),
    );
    if (refusal) return refusal;
    item.invitationsSent += input.sent;
    item.invitationsAccepted += input.accepted;
    const { category, sent, accepted, sentOn } = input;
    const by = { byId: actorOf(command).id, at: command.now };
    command.em.create(AgendaInvitation, { itemId: item.id, category, sent, accepted, sentOn, ...by });
    await changePublicly(command, meeting);
    return id;
  },
);

const refuseFuture = (sentOn: CalendarDay, today: CalendarDay): Finding[] => (sentOn > today ? [future] : []);

const future = r63.block('HAPPENED_IN_FUTURE', 'sentOn')`
  发出邀请的日期还没有到。
  发出以后再登记。`;

const withdrawn = r63.block('ITEM_WITHDRAWN', 'itemId')`
  该议题已经撤下，不再邀请。`;
