import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { followUpDue } from '#server/law/feedback/unclear-reason.ts';
import { onSchedule } from './consultation.permissions.ts';
import { provisionalQuestions } from './comment/own-question.queries.ts';

/** 重算再次答复的暂定期限, once a year's holidays are known. */
export const recomputeAnswerDays = defineCommand(
  ['comment.answerDaysRecomputed', '重算再次答复的期限'],
  onSchedule,
  async (command, year: number) => {
    command.about('calendar', String(year));
    const waiting = await provisionalQuestions(command.db);
    for (const { commentId, askedOn } of waiting) {
      const { day, provisional } = followUpDue(askedOn, command.policy, command.calendar);
      await command.db
        .updateTable('reason_question')
        .set({ due_on: day, due_provisional: provisional })
        .where('comment_id', '=', commentId)
        .execute();
    }
    return waiting.length;
  },
);
