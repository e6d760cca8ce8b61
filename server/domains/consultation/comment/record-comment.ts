import type { RecordedCommentInput } from '#schema/consultation/comment-recorded-input.ts';
import type { Consultation } from '#schema/consultation/consultation.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound, tryLater } from '#server/ground/kernel/fault.ts';
import { holdRow } from '#server/ground/kernel/hold-row.ts';
import { refuseReceivedComment } from '#server/law/consultation/comment-window.ts';
import { refuseTransition, stageOf } from '#server/law/consultation/consultation-stage.ts';
import type { Finding } from '#server/law/refusal.ts';
import { keyOf } from '#server/engines/receipt/request.ts';
import { records } from './comment.permissions.ts';
import { refuseWritten } from './comment-checks.ts';
import { countComment } from './comment-counts.ts';
import { factsOf } from './comment-facts.ts';
import { filesOf } from './comment-files.ts';
import { loadOwnMatter } from './comment-load.ts';
import { rowOf } from './comment-row.ts';
import { receiptOf } from './receipt.ts';
import { earlierComment, receivingPeriod, storeRecorded } from './recorded-comment-store.ts';

/** 代录意见: what came by letter, telephone or visit counts by the day it was posted or handed over, whenever it is typed in. */
export const recordComment = defineCommand(
  'comment.recorded',
  records,
  async (command, input: RecordedCommentInput) => {
    keyOf(input);
    const { seal } = command.services;
    // Entries and answers are judged by one command after another; online comments do not wait.
    await holdRow(command.db, 'consultation', input.consultationId);
    const matter = await loadOwnMatter(command, input.consultationId);
    const facts = await factsOf(command.services, matter.id);
    if (!facts) return notYetPublic(command, matter);
    const files = await filesOf(command.services, input);
    const { channel } = input;
    const row = rowOf(seal, facts, { input, channel, noticeVersion: facts.noticeVersion, files });
    const earlier = await earlierComment(command.db, row);
    if (earlier) return receiptOf(seal, row, earlier);
    const refusal = command.refusalOf([
      ...(await refuseEntry(command, matter, input)),
      ...refuseWritten(input, files, facts),
    ]);
    if (refusal) return refusal;
    const submittedAt = await storeRecorded(command, row, input);
    if (!submittedAt) return receiptOf(seal, row, (await earlierComment(command.db, row)) ?? unlucky());
    await countComment(command.db, { ...row, peopleCount: input.peopleCount }, 1);
    // A comment that nobody has answered yet is there again.
    if (matter.feedbackReady) matter.feedbackReady = false;
    command.about('comment', row.id);
    command.publish(`consultation:${matter.id}`, 'consultations');
    return receiptOf(seal, row, { ...row, submittedAt });
  },
);

/** The same receipt number was drawn twice, which may happen once in a million times. */
function unlucky(): never {
  throw tryLater('刚才没有登记成功，请再试一次。', 1);
}

function notYetPublic(command: CommandContext, matter: Consultation) {
  const refusal = command.refusalOf(refuseTransition('recordComment', stageOf(matter, command.now)));
  if (!refusal) throw notFound('该征求意见');
  return refusal;
}

/** Reasons against entering it now, and for the day it came. */
async function refuseEntry(
  { db, now, today }: CommandContext,
  matter: Consultation,
  input: RecordedCommentInput,
): Promise<readonly Finding[]> {
  const atStage = refuseTransition('recordComment', stageOf(matter, now));
  if (atStage.length > 0 || !matter.opensOn || !matter.closesOn) return atStage;
  const period = {
    opensOn: matter.opensOn,
    closesOn: matter.closesOn,
    ...(await receivingPeriod(db, matter.id)),
  };
  return refuseReceivedComment(input, period, today);
}
