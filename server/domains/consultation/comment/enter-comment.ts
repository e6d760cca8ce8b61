import type { RecordedCommentInput } from '#schema/consultation/comment-recorded-input.ts';
import type { CommentReceiptView } from '#schema/consultation/comment-receipt.ts';
import type { Consultation } from '#schema/consultation/consultation.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound, tryLater } from '#server/ground/kernel/fault.ts';
import { holdRow } from '#server/ground/kernel/hold-row.ts';
import { type ReceivedComment, refuseReceivedComment } from '#server/law/consultation/comment-window.ts';
import { refuseTransition, stageOf } from '#server/law/consultation/consultation-stage.ts';
import type { Finding, Refusal } from '#server/law/refusal.ts';
import { markEntered, refuseFromPaper } from '../paperform/enter-paper-form.ts';
import { refuseWritten } from './comment-checks.ts';
import { countComment } from './comment-counts.ts';
import type { CommentFacts } from './comment-facts.ts';
import { filesOf, type SentFile } from './comment-files.ts';
import { loadOwnMatter } from './comment-load.ts';
import { type CommentRow, rowOf } from './comment-row.ts';
import { receiptOf } from './receipt.ts';
import { earlierComment, receivingPeriod, storeRecorded } from './recorded-comment-store.ts';

/** An opinion as it is entered for somebody (待登记的意见), with its round. */
export interface Entry {
  matter: Consultation;
  facts: CommentFacts;
  input: RecordedCommentInput;
  files: readonly SentFile[];
  row: CommentRow;
  /** It came on the platform by another door. */
  passed?: boolean;
}

/** The entry that these words make. */
export async function entryOf(
  { services }: CommandContext,
  matter: Consultation,
  facts: CommentFacts,
  input: RecordedCommentInput,
): Promise<Entry> {
  const files = await filesOf(services, input);
  const { channel } = input;
  const row = rowOf(services.seal, facts, { input, channel, noticeVersion: facts.noticeVersion, files });
  return { matter, facts, input, files, row };
}

/** Stores it by the law of the day it counts by; the receipt, or everything that stands in the way. */
export async function enterComment(
  command: CommandContext,
  { matter, facts, input, files, row, passed }: Entry,
): Promise<CommentReceiptView | Refusal> {
  const { seal } = command.services;
  const refusal = command.refusalOf([
    ...(await refuseEntry(command, matter, receivedAs(input, passed))),
    ...(await refuseFromPaper(command, input)),
    ...refuseWritten(input, files, facts),
  ]);
  if (refusal) return refusal;
  const submittedAt = await storeRecorded(command, row, input);
  if (!submittedAt) return receiptOf(seal, row, (await earlierComment(command.db, row)) ?? unlucky());
  await markEntered(command, input, row.id);
  await countComment(command.db, { ...row, peopleCount: input.peopleCount }, 1);
  // A comment that nobody has answered yet is there again.
  if (matter.feedbackReady) matter.feedbackReady = false;
  command.about('comment', row.id);
  command.publish(`consultation:${matter.id}`, 'consultations');
  return receiptOf(seal, row, { ...row, submittedAt });
}

/** The same receipt number was drawn twice, which may happen once in a million times. */
function unlucky(): never {
  throw tryLater('刚才没有登记成功，请再试一次。', 1);
}

const receivedAs = (
  { channel, receivedOn, postmarkedOn, peopleCount }: RecordedCommentInput,
  passed: boolean | undefined,
): ReceivedComment => ({ channel, receivedOn, postmarkedOn, peopleCount, passed });

/** Reasons against entering it now, and for the day it came. */
async function refuseEntry(
  { db, now, today }: CommandContext,
  matter: Consultation,
  received: ReceivedComment,
): Promise<readonly Finding[]> {
  const atStage = refuseTransition('recordComment', stageOf(matter, now));
  if (atStage.length > 0 || !matter.opensOn || !matter.closesOn) return atStage;
  const period = {
    opensOn: matter.opensOn,
    closesOn: matter.closesOn,
    ...(await receivingPeriod(db, matter.id)),
  };
  return refuseReceivedComment(received, period, today);
}

/** The round, held until the command ends: entries and answers are judged one after another; online comments do not wait. */
export async function loadToRecord(command: CommandContext, consultationId: string): Promise<Consultation> {
  await holdRow(command.db, 'consultation', consultationId);
  return loadOwnMatter(command, consultationId);
}

/** Reasons against entering anything before the round is announced. */
export function notYetPublic(command: CommandContext, matter: Consultation) {
  const refusal = command.refusalOf(refuseTransition('recordComment', stageOf(matter, command.now)));
  if (!refusal) throw notFound('该征求意见');
  return refusal;
}
