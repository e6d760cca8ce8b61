import type { RecordedCommentInput } from '#schema/consultation/comment-recorded-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { keyOf } from '#server/engines/receipt/request.ts';
import { records } from './comment.permissions.ts';
import { factsOf } from './comment-facts.ts';
import { enterComment, entryOf, loadToRecord, notYetPublic } from './enter-comment.ts';
import { receiptOf } from './receipt.ts';
import { earlierComment } from './recorded-comment-store.ts';

/** 代录意见: what came by letter, telephone or visit counts by the day it was posted or handed over, whenever it is typed in. */
export const recordComment = defineCommand(
  'comment.recorded',
  records,
  async (command, input: RecordedCommentInput) => {
    keyOf(input);
    const matter = await loadToRecord(command, input.consultationId);
    const facts = await factsOf(command.services, matter.id);
    if (!facts) return notYetPublic(command, matter);
    const entry = await entryOf(command, matter, facts, input);
    const earlier = await earlierComment(command.db, entry.row);
    return earlier ? receiptOf(command.services.seal, entry.row, earlier) : enterComment(command, entry);
  },
);
