import { randomUUID } from 'node:crypto';
import type { ActivityPlanInput } from '#schema/participation/activity-plan-input.ts';
import { answerQuestionnaire } from '#server/domains/participation/answer-questionnaire.ts';
import { planActivity } from '#server/domains/participation/plan-activity.ts';
import { publishActivity } from '#server/domains/participation/publish-activity.ts';
import type { QuestionAnswer } from '#server/law/participation/question.ts';
import { clerkOf, leadOf } from './desks.ts';
import { kept, type Teller } from './teller.ts';

/** A questionnaire planned by the clerk of a unit, announced by the lead an hour later. */
export async function announceQuestionnaire(
  teller: Teller,
  { decisionId, unit, on }: { decisionId: string; unit: string; on: string },
  plan: ActivityPlanInput,
): Promise<string> {
  await teller.clock(on, '10:00');
  const id = kept(await planActivity(teller.as(clerkOf(unit)), decisionId, plan));
  await teller.clock(on, '11:00');
  kept(await publishActivity(teller.as(leadOf(unit)), id, await teller.version('public_activity', id)));
  return id;
}

/** Answer to one question: the places of what was chosen, or what was written. */
export const sheetOf = (answers: readonly (readonly number[] | string)[]): QuestionAnswer[] =>
  answers.map((answer) =>
    typeof answer === 'string' ? { choices: [], text: answer } : { choices: [...answer], text: '' },
  );

/** Sheets filled in by citizens, all at one instant. */
export async function answerAll(
  teller: Teller,
  activityId: string,
  sheets: readonly QuestionAnswer[][],
): Promise<void> {
  const answering = sheets.map((answers) =>
    answerQuestionnaire(teller.as(null), { activityId, idempotencyKey: randomUUID(), answers }),
  );
  for (const answered of await Promise.all(answering)) kept(answered);
}
