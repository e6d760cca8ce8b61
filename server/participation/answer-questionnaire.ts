import { QuestionnaireAnswer } from '#schema/participation/questionnaire-answer.ts';
import type { QuestionnaireInput } from '#schema/participation/activity-plan-input.ts';
import { act } from '#server/kernel/act.ts';
import { badInput, notFound } from '#server/kernel/fault.ts';
import { isId } from '#server/kernel/load.ts';
import { refuseAnswers } from '#server/law/questionnaire.ts';
import { activityFacts } from './activity.queries.ts';
import { participant } from './participation.permissions.ts';
import { refuseAnswering } from './questionnaire-guards.ts';

/** 填写问卷: without a name; a repeated request is the same answer. */
export const answerQuestionnaire = act(
  'activity.answered',
  participant,
  async (command, input: QuestionnaireInput) => {
    if (!isId(input.idempotencyKey)) throw badInput('提交编号应当是UUID。', ['idempotencyKey']);
    const facts = isId(input.activityId) ? await activityFacts(command.db, input.activityId) : null;
    if (!facts) throw notFound('该问卷');
    command.about('activity', facts.id, `${facts.no} ${facts.title}`);
    const idempotencyKey = input.idempotencyKey.toLowerCase();
    const earlier = await command.em.findOne(QuestionnaireAnswer, { idempotencyKey });
    if (earlier) return { submittedAt: earlier.submittedAt };
    const refusal = command.weigh([
      ...refuseAnswering(facts, command.now),
      ...refuseAnswers(facts.questions, input.answers),
    ]);
    if (refusal) return refusal;
    const answers = input.answers.map(({ choices, text }) => ({ choices, text }));
    command.em.create(QuestionnaireAnswer, {
      activityId: facts.id,
      idempotencyKey,
      answers,
      submittedAt: command.now,
    });
    return { submittedAt: command.now };
  },
);
