import { DispositionState } from '#server/law/feedback/disposition-state.ts';
import { ReasonAnswer } from '#schema/feedback/reason-question.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { badInput, conflict } from '#server/ground/kernel/fault.ts';
import { refuseFollowUp } from '#server/law/feedback/unclear-reason.ts';
import { sorts } from './feedback.permissions.ts';
import { type AskedQuestion, loadQuestions } from './load-questions.ts';

const WHAT = '该再次答复';

/** Contents of a further answer: its text, its recipients, and whether their questions are shown with it. */
export interface WrittenAnswer {
  commentIds: readonly string[];
  text: string;
  showQuestions: boolean;
}

/** 拟再次答复: explains one reason once more to those who ask; another person confirms it. `version` is null for a first draft. */
export const proposeReasonAnswer = defineCommand(
  ['reasonAnswer.proposed', '拟再次答复理由'],
  sorts,
  async (command, { commentIds, text, showQuestions }: WrittenAnswer, version: number | null) => {
    const questions = await loadQuestions(command, commentIds);
    const answered = questions.some((one) => one.answered);
    const refusal = command.refusalOf([
      ...refuseFollowUp({ text, reasons: reasonsOf(questions), answered }, command.policy),
    ]);
    if (refusal) return refusal;
    const answer = await presentOrNew(command, questions, version);
    answer.text = text;
    answer.showQuestions = showQuestions;
    answer.state = DispositionState.PROPOSED;
    answer.proposedById = actorOf(command).id;
    answer.proposedAt = command.now;
    answer.returnedReason = null;
    await command.em.flush();
    await command.db
      .updateTable('reason_question')
      .set({ answer_id: answer.id })
      .where(
        'comment_id',
        'in',
        questions.map(({ commentId }) => commentId),
      )
      .execute();
    return answer.id;
  },
);

/** The reasons as they read; those that read alike but differ in what was said with them are two. */
export const reasonsOf = (questions: readonly AskedQuestion[]): string[] => {
  const kinds = [...new Set(questions.map(({ words }) => words))];
  return kinds.map((kind) => {
    const reason = questions.find(({ words }) => words === kind)?.reason ?? '';
    return kinds.length > 1 ? `${reason}${kind}` : reason;
  });
};

/** The draft that these questions have, as it was seen; a new one where they have none. */
async function presentOrNew(
  { em }: CommandContext,
  questions: readonly AskedQuestion[],
  version: number | null,
): Promise<ReasonAnswer> {
  const [first] = questions;
  const ids = new Set(questions.map(({ answerId }) => answerId));
  if (!first || ids.size > 1) throw badInput('所选的提问已经分别拟了答复。', ['commentIds']);
  const { answerId, consultationId, dispositionId } = first;
  if (answerId) {
    const present = await em.findOneOrFail(ReasonAnswer, { id: answerId });
    if (present.version !== version) throw conflict(WHAT, present.version);
    return present;
  }
  if (version !== null) throw conflict(WHAT, null);
  return em.create(ReasonAnswer, blank(consultationId, dispositionId));
}

const blank = (consultationId: string, dispositionId: string) => ({
  consultationId,
  dispositionId,
  state: DispositionState.PROPOSED,
  text: '',
  proposedById: '',
  proposedAt: new Date(0),
});
