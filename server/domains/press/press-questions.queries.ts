import type { MyPressQuestionView, PressQuestionView } from '#schema/press/press-view.ts';
import { eventAfter } from '#server/domains/event/event.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { readReceipt } from '#server/engines/receipt/receipt.ts';
import { questionState } from '#server/law/press/press-question.ts';

const selection = (db: Db) =>
  db
    .selectFrom('press_question as q')
    .select(['q.id', 'q.event_id as eventId', 'q.place', 'q.origin', 'q.outlet', 'q.text', 'q.shown'])
    .select(['q.answer', 'q.not_taken as notTaken', 'q.in_writing as inWriting', 'q.asked_at as askedAt'])
    .select(['q.answered_at as answeredAt', 'q.received_at as receivedAt', 'q.published_at as publishedAt'])
    .select('q.receipt_no as receiptNo');

type Row = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

/** Question for its reader; only those who settle it read the words as they came. */
const viewOf = (row: Row, own: boolean) => ({
  ...row,
  state: questionState(row),
  text: own ? row.text : null,
});

/** The questions of a conference (提问) that the requester may see, in the order in which they came. */
export async function questionsOf(db: Db, eventId: string, own: boolean): Promise<PressQuestionView[]> {
  const rows = await selection(db).where('q.event_id', '=', eventId).orderBy('q.place').execute();
  return rows.filter(({ publishedAt }) => own || publishedAt !== null).map((row) => viewOf(row, own));
}

/** Question that this receipt number and lookup code open (我的提问); null when either is wrong, without saying which. */
export async function myPressQuestion(
  context: Context,
  receiptNo: string,
  lookupCode: string,
): Promise<MyPressQuestionView | null> {
  const pair = readReceipt(context.services.seal, receiptNo, lookupCode);
  if (!pair) return null;
  const row = await readAsSystem(context, (db) =>
    selection(db)
      .where('q.receipt_no', '=', pair.receiptNo)
      .where('q.lookup_hmac', '=', pair.lookupHmac)
      .executeTakeFirst(),
  );
  const event = row && (await eventAfter(context, row.eventId));
  return row && event ? { ...viewOf(row, true), receiptNo: row.receiptNo, event } : null;
}
