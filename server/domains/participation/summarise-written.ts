import { defineCommand } from '#server/ground/kernel/define-command.ts';
import {
  refuseSummaries,
  refuseSummarising,
  type WrittenSummary,
} from '#server/law/participation/written-answers.ts';
import { loadActivity } from './activity-load.ts';
import { plansActivities } from './participation.permissions.ts';
import { standingOf } from './questionnaire-guards.ts';
import { writtenCounts } from './written-answers.queries.ts';

/** 归纳书面回答 (国令713号第十八条): question by question, until the questionnaire is on record and everybody reads it. */
export const summariseWritten = defineCommand(
  ['activity.writtenSummarised', '归纳书面回答'],
  plansActivities,
  async (command, id: string, version: number, summaries: readonly WrittenSummary[]) => {
    const { activity } = await loadActivity(command, id, version);
    const counts = await writtenCounts(command.db, id);
    const refusal = command.refusalOf([
      ...refuseSummarising(standingOf(activity), command.now),
      ...refuseSummaries(
        summaries,
        counts.map(({ question }) => question),
      ),
    ]);
    if (refusal) return refusal;
    const texts = activity.questions.map((_, place) => activity.summaries[place] ?? '');
    for (const { question, text } of summaries) texts[question] = text;
    activity.summaries = texts;
    return id;
  },
);
