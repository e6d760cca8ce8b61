import { byDeadline } from '#server/ground/kernel/authority.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { eachByItself } from '#server/ground/kernel/each-by-itself.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import type { Jobs } from '#server/ground/kernel/process/worker.ts';
import { readUnder } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { contactsExpired } from '#server/law/people/contact-retention.ts';
import { reminderAt } from '#server/law/invitation/invitation-telling.ts';
import {
  itemsWithFreedSeats,
  meetingsHoldingContacts,
  unansweredInvitations,
} from './freed-seats.queries.ts';
import { purgeInvitationContacts } from './purge-invitation-contacts.ts';
import { holdItem, passOnFreedSeats } from './pass-on-seat.ts';
import { remindOverdue } from './remind-invitee.ts';
import { callOff, type MeetingCalledOff, type MeetingMoved, tellMoved } from './tell-of-meeting.ts';

/** 递补: no answer by the due instant frees a seat as a refusal does. */
const passOn = defineCommand(
  ['invitation.passedOn', '递补列席代表'],
  byDeadline,
  async (command, itemId: string) => {
    const of = await holdItem(command, itemId);
    command.about('meeting', of.meeting.id, of.meeting.no);
    return passOnFreedSeats(command, of);
  },
);

/** Scheduled jobs of the invitations (邀请的定时事项). */
export const jobs = {
  /** At the instant by which an answer was due. */
  'pass-on-freed-seats': async (payload, services) => {
    await passOn(systemContext(services), (payload as { itemId: string }).itemId);
  },
  /** Every minute: an instant that passed while the queue was down is handled late, never lost. */
  'pass-on-overdue': async (_payload, services) => {
    const context = systemContext(services);
    await eachByItself(await itemsWithFreedSeats(context), (itemId) => passOn(context, itemId));
  },
  /** Every minute: who has not answered by the working day before it is due is asked once more. */
  'remind-invitees': async (_payload, services) => {
    const context = systemContext(services);
    const due = await readUnder(context, byDeadline, async (db) => {
      const { now, calendar } = await rulesOf(db);
      const waiting = await unansweredInvitations(db);
      return waiting.filter(({ sentAt, replyBy }) => {
        const at = reminderAt(sentAt, replyBy, calendar);
        return at !== null && at <= now;
      });
    });
    await eachByItself(due, ({ id }) => remindOverdue(context, id));
  },
  /** Queued with the action that put a meeting off. */
  'tell-meeting-moved': async (payload, services) => {
    await tellMoved(systemContext(services), payload as MeetingMoved);
  },
  /** Queued with the action that cancelled a meeting or took an item off. */
  'call-off-invitations': async (payload, services) => {
    await callOff(systemContext(services), payload as MeetingCalledOff);
  },
  /** Daily. */
  'purge-invitation-contacts': async (_payload, services) => {
    const context = systemContext(services);
    const expired = await readUnder(context, byDeadline, async (db) => {
      const { today, policy } = await rulesOf(db);
      const held = await meetingsHoldingContacts(db);
      return held.filter(({ startsAt }) => contactsExpired(dayOf(startsAt), today, policy));
    });
    await eachByItself(expired, ({ id }) => purgeInvitationContacts(context, id));
  },
} satisfies Jobs;
