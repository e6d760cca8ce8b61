import { QuestionnaireAnswer } from '#schema/participation/questionnaire-answer.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import type { QuestionAnswer } from '#server/law/participation/question.ts';
import { refuseAnswers } from '#server/law/participation/questionnaire.ts';
import { receiptedCommand, type ReceiptedKind } from '#server/engines/receipt/receipted-command.ts';
import { type Keyed, keyOf, requestHashOf } from '#server/engines/receipt/request.ts';
import { activityFacts } from './activity.queries.ts';
import { participant } from './participation.permissions.ts';
import { refuseAnswering } from './questionnaire-guards.ts';

interface Answered extends Keyed {
  activityId: string;
  answers: readonly QuestionAnswer[];
}

interface StoredAnswer {
  requestHash: string;
  submittedAt: Date;
}

/**
 * Receipt rule of an answer: only the answer itself is stored, and the digest of the earlier request is computed from
 * it.
 */
const ANSWER: ReceiptedKind<Answered, StoredAnswer, { submittedAt: Date }> = {
  purpose: 'questionnaire-request',
  content: ({ activityId, answers }) => [
    activityId.toLowerCase(),
    answers.map(({ choices, text }) => [choices, text]),
  ],
  find: async ({ em, services }, idempotencyKey) => {
    const earlier = await em.findOne(QuestionnaireAnswer, { idempotencyKey });
    return (
      earlier && {
        requestHash: requestHashOf(services.seal, ANSWER, earlier),
        submittedAt: earlier.submittedAt,
      }
    );
  },
  receipt: (_command, { submittedAt }) => ({ submittedAt }),
};

/** 填写问卷: without a name; a repeated request is the same answer. */
export const answerQuestionnaire = receiptedCommand(
  ['activity.answered', '填写问卷'],
  participant,
  ANSWER,
  async (command, input) => {
    const facts = isId(input.activityId) ? await activityFacts(command.db, input.activityId) : null;
    if (!facts) throw notFound('该问卷');
    command.about('activity', facts.id, `${facts.no} ${facts.title}`);
    const refusal = command.refusalOf([
      ...refuseAnswering(facts, command.now),
      ...refuseAnswers(facts.questions, input.answers),
    ]);
    if (refusal) return refusal;
    const answers = input.answers.map(({ choices, text }) => ({ choices, text }));
    command.em.create(QuestionnaireAnswer, {
      activityId: facts.id,
      idempotencyKey: keyOf(input),
      answers,
      submittedAt: command.now,
    });
    return { submittedAt: command.now };
  },
);
