import type { PressQuestionReceiptView } from '#schema/press/press-question-view.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { keyOf, receiptAgain, receiptedColumns, receiptFor } from '#server/kernel/receipted.ts';
import { PressQuestionOrigin } from '#server/law/press-words.ts';

const REQUEST = 'press-question-request';

/** A question as it comes in (提问). */
export interface IncomingQuestion {
  eventId: string;
  idempotencyKey: string;
  outlet: string;
  text: string;
}

/** The receipt of what was sent with the same key before; CONFLICT when something else was sent with it. */
export async function askedBefore({ db, services }: CommandContext, input: IncomingQuestion) {
  const earlier = await db
    .selectFrom('press_question')
    .select(['request_hash as requestHash', 'receipt_no as receiptNo'])
    .where('idempotency_key', '=', keyOf(input))
    .executeTakeFirst();
  return receiptAgain(services.seal, REQUEST, plain(input), earlier);
}

/** The same four things, in whatever class they came. */
const plain = ({ eventId, idempotencyKey, outlet, text }: IncomingQuestion): IncomingQuestion => ({
  eventId,
  idempotencyKey,
  outlet,
  text,
});

/** Stores a question in the next place; the database counts it. */
export async function storeQuestion(
  { db, services, now, actor }: CommandContext,
  input: IncomingQuestion,
  origin: PressQuestionOrigin,
): Promise<PressQuestionReceiptView> {
  const inRoom = origin === PressQuestionOrigin.IN_ROOM;
  const columns = receiptedColumns(services.seal, REQUEST, plain(input));
  await db
    .insertInto('press_question')
    .values({
      ...columns,
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
  return receiptFor(services.seal, columns.receipt_no, input);
}
