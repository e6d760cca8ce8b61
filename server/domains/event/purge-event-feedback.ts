import { byDeadline } from '#server/ground/kernel/authority.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';

/** 删除到期的评价文字: free words may hold what somebody wrote of themselves; they go with the contacts, the numbers stay. */
export const purgeEventFeedback = defineCommand(
  ['event.feedbackPurged', '删除到期的评价文字'],
  byDeadline,
  async (command, eventId: string): Promise<number> => {
    const { numUpdatedRows } = await command.db
      .updateTable('event_feedback')
      .set({ good: '', better: '' })
      .where('event_id', '=', eventId)
      .where((eb) => eb.or([eb('good', '<>', ''), eb('better', '<>', '')]))
      .executeTakeFirstOrThrow();
    command.about('event', eventId, `${numUpdatedRows}份评价的文字`);
    return Number(numUpdatedRows);
  },
);
