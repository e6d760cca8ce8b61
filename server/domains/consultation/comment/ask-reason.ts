import { defineCommand } from '#server/ground/kernel/define-command.ts';
import {
  followUpDue,
  refuseAsking,
  refuseDiffering,
  refuseQuestion,
} from '#server/law/feedback/unclear-reason.ts';
import { refuseDisowned } from '#server/law/consultation/disowned-comment.ts';
import { author } from './comment.permissions.ts';
import { loadByReceipt } from './own-comment-load.ts';
import { askedReason } from './own-question.queries.ts';

/** Contents of a question (理由不清楚): what its author still wants to know, and whether their opinion differs from those answered with it. */
interface Asking {
  question: string;
  differs: boolean;
}

/** 理由不清楚: the author of an opinion says so, once, and what they still want to know; the unit owes one further answer. */
export const askReason = defineCommand(
  ['comment.reasonAsked', '提出理由不清楚'],
  author,
  async (command, receiptNo: string, lookupCode: string, { question, differs }: Asking) => {
    const own = await loadByReceipt(command, receiptNo, lookupCode);
    const asked = await askedReason(command.db, own.id);
    const refusal = command.refusalOf([
      ...refuseDisowned(own),
      ...refuseAsking(asked, command.today),
      ...refuseDiffering(differs, asked.together),
      ...refuseQuestion(question),
    ]);
    if (refusal) return refusal;
    const due = followUpDue(command.today, command.policy, command.calendar);
    const { numInsertedOrUpdatedRows } = await command.db
      .insertInto('reason_question')
      .values({
        comment_id: own.id,
        consultation_id: own.consultationId,
        disposition_id: asked.dispositionId ?? '',
        question,
        differs,
        asked_at: command.now,
        asked_on: command.today,
        due_on: due.day,
        due_provisional: due.provisional,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    // Of two who hold the same receipt and press at once, the second gets the result of the first.
    if (numInsertedOrUpdatedRows === 0n)
      return command.refusalOf(refuseAsking({ ...asked, askedOn: command.today }, command.today)) ?? own.id;
    command.publish(`consultation:${own.consultationId}`);
    return own.id;
  },
);
