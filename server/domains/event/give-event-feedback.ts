import type { EventFeedbackInput } from '#schema/event/event-report-input.ts';
import { newId } from '#schema/kernel/id.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { noticeInForce } from '#server/ground/kernel/notice-in-force.ts';
import { feedbackGiven, refuseFeedbackNow, refuseFeedbackText } from '#server/law/event/event-feedback.ts';
import { maskPersonal } from '#server/law/people/mask-personal.ts';
import { refusePrivacyNotice } from '#server/law/people/privacy-notice.ts';
import { keyOf } from '#server/engines/receipt/request.ts';
import { feedbackWindow } from './event-feedback.queries.ts';
import { registers } from './event.permissions.ts';
import { type Ticket, ticketOf } from './feedback-ticket.ts';

/** 活动评价: by whoever came, without a name; once for each receipt, and a repeated request is the same answer. */
export const giveEventFeedback = defineCommand(
  ['event.judged', '评价活动'],
  registers,
  async (command, input: EventFeedbackInput) => {
    const key = keyOf(input);
    const event = await feedbackWindow(command.db, input.no);
    if (!event?.published) throw notFound('这项活动');
    command.about('event', event.id, input.no);
    const ticket = await ticketOf(command, event.id, input);
    const requestHash = hashOf(command, key);
    const earlier = ticket.ticket ? await earlierOf(command, event.id, ticket) : null;
    if (earlier === requestHash) return { answered: true };
    const refusal = command.refusalOf([
      ...refuseFeedbackNow(event, command.now),
      ...(earlier === null ? ticket.findings : [feedbackGiven]),
      ...refuseFeedbackText(input),
      ...refusePrivacyNotice(input.noticeVersion, await noticeInForce(command.db)),
    ]);
    if (refusal) return refusal;
    const stored = await store(command, event.id, ticket, input, requestHash);
    if (!stored) return command.refusalOf([feedbackGiven]) ?? { answered: true };
    command.publish(`event:${input.no}`);
    return { answered: true };
  },
);

const hashOf = ({ services: { seal } }: CommandContext, key: string) =>
  seal.digest(key, 'event-feedback-request').toString('base64');

/** The request that was answered with this ticket before; null: none. */
async function earlierOf(
  { db }: CommandContext,
  eventId: string,
  { ticket }: Ticket,
): Promise<string | null> {
  const row = await db
    .selectFrom('event_feedback')
    .select('request_hash as requestHash')
    .where('event_id', '=', eventId)
    .where('ticket', '=', ticket)
    .executeTakeFirst();
  return row?.requestHash ?? null;
}

async function store(
  { db, now }: CommandContext,
  eventId: string,
  { ticket, byReceipt }: Ticket,
  input: EventFeedbackInput,
  requestHash: string,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('event_feedback')
    .values({
      id: newId(),
      event_id: eventId,
      ticket,
      request_hash: requestHash,
      by_receipt: byReceipt,
      satisfaction: input.satisfaction,
      accessibility: input.accessibility,
      good: maskPersonal(input.good),
      better: maskPersonal(input.better),
      notice_version: input.noticeVersion,
      given_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
