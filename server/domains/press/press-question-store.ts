import type { ReceiptView } from '#schema/receipt/receipt-view.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { PressQuestionOrigin } from '#server/law/press/press-words.ts';
import type { ReceiptedKind } from '#server/engines/receipt/receipted-command.ts';
import { contentOf, newReceiptColumns, receiptOf } from '#server/engines/receipt/request.ts';

/** A question as it comes in (提问). */
export interface IncomingQuestion {
  eventId: string;
  idempotencyKey: string;
  outlet: string;
  text: string;
}

interface StoredQuestion {
  requestHash: string;
  receiptNo: string;
  submittedAt: Date;
}

/** Questions as requests (提问): one sent again is the same question. */
export const PRESS_QUESTION: ReceiptedKind<IncomingQuestion, StoredQuestion, ReceiptView> = {
  purpose: 'press-question-request',
  content: ({ eventId, idempotencyKey, outlet, text }) => {
    const said = { eventId, idempotencyKey, outlet, text };
    return contentOf(said);
  },
  find: ({ db }, key) =>
    db
      .selectFrom('press_question')
      .select(['request_hash as requestHash', 'receipt_no as receiptNo', 'received_at as submittedAt'])
      .where('idempotency_key', '=', key)
      .executeTakeFirst(),
  receipt: receiptOf,
};

/** Stores a question in the next place; the database counts it. */
export async function storeQuestion(
  command: CommandContext,
  input: IncomingQuestion,
  origin: PressQuestionOrigin,
): Promise<ReceiptView> {
  const { db, services, now, actor } = command;
  const inRoom = origin === PressQuestionOrigin.IN_ROOM;
  const columns = newReceiptColumns(services.seal, PRESS_QUESTION, input);
  await db
    .insertInto('press_question')
    .values({
      ...columns,
      id: newId(),
      event_id: input.eventId,
      place: 0,
      origin,
      outlet: input.outlet.trim() || null,
      text: input.text,
      in_writing: false,
      received_at: now,
      asked_at: inRoom ? now : null,
      recorded_by_id: inRoom ? (actor?.id ?? null) : null,
    })
    .execute();
  return receiptOf(command, { receiptNo: columns.receipt_no, submittedAt: now }, input);
}
