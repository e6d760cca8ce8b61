import type { PublicActivityView } from '#schema/participation/public-activity-view.ts';
import type { QuestionnaireTally } from '#schema/participation/questionnaire-tally.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { tallyQuestion } from '#server/law/participation/questionnaire.ts';
import { answersOf } from './activity.queries.ts';

/**
 * 问卷结果: counted from the answers themselves, public once it has closed; null before, and for other kinds of activity.
 */
export const tallyOf = (
  context: Context,
  { id, method, endsAt, publishedAt, questions }: PublicActivityView,
): Promise<QuestionnaireTally | null> =>
  read(context, async (db) => {
    if (method !== ParticipationMethod.QUESTIONNAIRE || !publishedAt) return null;
    if ((await rulesOf(db)).now < endsAt) return null;
    const { rows } = await answersOf(id).execute(db);
    const sheets = rows.map(({ answers }) => answers);
    return {
      total: sheets.length,
      questions: questions.map((question, place) => {
        const tally = tallyQuestion(question, place, sheets);
        return { ...tally, counts: tally.lines.map(({ count }) => count) };
      }),
    };
  });
