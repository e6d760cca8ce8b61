import { sql } from 'kysely';
import type { RecordedCommentInput } from '#schema/consultation/comment-recorded-input.ts';
import { ReportStage } from '#schema/feedback/report-stage.ts';
import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import { tryLater } from '#server/ground/kernel/fault.ts';
import type { Blackout } from '#server/law/consultation/blackout.ts';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { correctedWordsOf } from '#server/ground/kernel/corrected-words.ts';
import { contactLine, isPublished } from './comment-late-contact.ts';
import type { CommentRow } from './comment-row.ts';
import { type EarlierComment, sameRequest } from './submit-outcome.ts';

/** Comment entered earlier under the same key, if it was the same. */
export async function earlierComment(db: Db, row: CommentRow): Promise<EarlierComment | null> {
  const earlier = await db
    .selectFrom('comment')
    .select([
      'receipt_no as receiptNo',
      'submitted_at as submittedAt',
      'commitment',
      'channel',
      'request_hash as requestHash',
    ])
    .where('idempotency_key', '=', row.idempotencyKey)
    .executeTakeFirst();
  return earlier ? sameRequest(earlier, row.requestHash) : null;
}

/** Until when opinions are entered, and whom to ask afterwards (代录所属时段). */
export async function receivingPeriod(db: Db, consultationId: string) {
  const { contact, phase, confirmedAt } = await db
    .selectFrom('consultation as c')
    .innerJoin('decision as m', 'm.id', 'c.decision_id')
    .leftJoin('dossier as d', 'd.consultation_id', 'c.id')
    .leftJoin('adoption_report as r', (join) =>
      join.onRef('r.consultation_id', '=', 'c.id').on('r.stage', '<>', ReportStage.DRAFT),
    )
    .select(['d.contact', 'm.phase', 'r.confirmed_at as confirmedAt'])
    .where('c.id', '=', consultationId)
    .executeTakeFirstOrThrow();
  return {
    contact: contactLine(contact, await correctedWordsOf(db, consultationId)),
    decisionPublished: isPublished(phase),
    reportConfirmedAt: confirmedAt,
  };
}

/** Stores an entered comment with its state, sealed contact and files, at the instant it is typed in; null when its key was stored meanwhile. */
export async function storeRecorded(
  command: CommandContext,
  row: CommentRow,
  input: RecordedCommentInput,
): Promise<Date | null> {
  const { db, now, actor } = command;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('comment')
    .values({
      ...columnsOf(row),
      people_count: input.peopleCount,
      submitted_at: now,
      received_on: input.receivedOn,
      postmarked_on: input.postmarkedOn ?? null,
      recorded_by_id: actor?.id ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) return null;
  await addState(db, row);
  await attachFiles(db, row, now);
  return now;
}

async function addState(db: Db, row: CommentRow): Promise<void> {
  const key = { comment_id: row.id, consultation_id: row.consultationId };
  await db
    .insertInto('comment_state')
    .values({
      ...key,
      status: CommentStatus.RECEIVED,
      current_revision: 1,
      show_text: row.showText,
      show_name: row.showName,
      text_cleared: false,
      blackouts: sql<readonly Blackout[]>`'[]'::jsonb`,
      version: 1,
    })
    .execute();
  if (row.sealed)
    await db
      .insertInto('comment_contact')
      .values({ ...key, sealed: row.sealed, has_contact: row.hasContact })
      .execute();
}

async function attachFiles(db: Db, row: CommentRow, now: Date): Promise<void> {
  if (row.fileIds.length === 0) return;
  const { numUpdatedRows } = await db
    .updateTable('attachment')
    .set({ comment_id: row.id, attached_at: now })
    .where('id', 'in', row.fileIds)
    .where('comment_id', 'is', null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== BigInt(row.fileIds.length))
    throw tryLater('有附件刚刚被使用，请重新上传后再试。', 1);
}

const columnsOf = (row: CommentRow) => ({
  id: row.id,
  consultation_id: row.consultationId,
  idempotency_key: row.idempotencyKey,
  request_hash: row.requestHash,
  receipt_no: row.receiptNo,
  lookup_hmac: row.lookupHmac,
  channel: row.channel,
  stance: row.stance,
  clause_no: row.clauseNo,
  text: row.text,
  suggested_text: row.suggestedText,
  quote: row.quote,
  identity: row.identity,
  display_name: row.displayName,
  region: row.region,
  group_name: row.groupName,
  show_text: row.showText,
  show_name: row.showName,
  notice_version: row.noticeVersion,
  payload: row.payload,
  salt: row.salt,
  commitment: row.commitment,
});
