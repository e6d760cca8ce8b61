import type { QuestionnaireTally } from '#schema/participation/question.ts';
import type { PublicActivityView } from '#schema/participation/public-activity-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { read } from '#server/kernel/read.ts';
import { rulesOf } from '#server/kernel/rules.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { blank } from '#server/law/substance.ts';
import { answersOf } from './activity.queries.ts';

type Answers = readonly { choices: readonly number[]; text: string }[];

/** 问卷结果: counted from the answers themselves, told once it has closed; null before, and for what is no questionnaire. */
export const tallyOf = (
  context: Context,
  { id, method, endsAt, publishedAt, questions }: PublicActivityView,
): Promise<QuestionnaireTally | null> =>
  read(context, async (db) => {
    if (method !== ParticipationMethod.QUESTIONNAIRE || !publishedAt) return null;
    if ((await rulesOf(db)).now < endsAt) return null;
    const { rows } = await answersOf(id).execute(db);
    const all = rows.map(({ answers }) => answers);
    return {
      total: all.length,
      questions: questions.map(({ options }, place) => ({
        counts: options.map((_, option) => all.filter(chose(place, option)).length),
        answered: all.filter(answeredAt(place)).length,
      })),
    };
  });

const chose = (place: number, option: number) => (answers: Answers) =>
  answers[place]?.choices.includes(option) ?? false;

const answeredAt = (place: number) => (answers: Answers) => {
  const answer = answers[place];
  return answer !== undefined && (answer.choices.length > 0 || !blank(answer.text));
};
