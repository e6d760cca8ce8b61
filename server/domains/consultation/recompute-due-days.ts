import { Consultation } from '#schema/consultation/consultation.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { dayOf, inChinese } from '#server/law/calendar/calendar-day.ts';
import { closingDay } from '#server/law/consultation/closing-day.ts';
import { feedbackDue } from '#server/law/feedback/feedback-due.ts';
import { CONSULTATION_NOTIFICATIONS, tellUnit } from './consultation-letters.ts';
import { onSchedule } from './consultation.permissions.ts';

/**
 * 重算暂定期限: once a year's holidays are known, days counted without them are counted anew. A published closing
 * instant binds as it is; where its day turns out to be a rest day, the unit is notified that it may extend.
 */
export const recomputeDueDays = defineCommand(
  ['consultation.dueDaysRecomputed', '重新计算反馈期限'],
  onSchedule,
  async (command, year: number) => {
    command.about('calendar', String(year));
    const matters = await command.em.find(Consultation, {
      $or: [
        { feedbackDueProvisional: true, feedbackPublishedAt: null },
        { provisional: true, withdrawnAt: null },
      ],
      opensAt: { $ne: null },
    });
    for (const matter of matters) await recompute(command, matter, year);
    return matters.length;
  },
);

async function recompute(command: CommandContext, matter: Consultation, year: number): Promise<void> {
  const { calendar, policy } = command;
  if (!matter.closesOn) return;
  const { withdrawnAt } = matter;
  const due = feedbackDue(withdrawnAt ? dayOf(withdrawnAt) : matter.closesOn, policy, calendar);
  matter.feedbackDueOn = due.day;
  matter.feedbackDueProvisional = due.provisional;
  command.publish(`consultation:${matter.id}`, 'consultations');
  if (withdrawnAt || matter.closesOn > calendar.coveredThrough) return;
  matter.provisional = false;
  const { day, rolled } = closingDay(matter.closesOn, calendar, policy);
  if (!rolled || !matter.closesAt || matter.closesAt <= command.now) return;
  await tellUnit(command, matter, {
    kind: CONSULTATION_NOTIFICATIONS.reminder,
    occasion: `calendar:${year}`,
    subject: '截止日成为休息日',
    lines: [
      `按新公布的节假日安排，截止日${inChinese(matter.closesOn)}为休息日；已公布的截止时间不变，可以公告延长至${inChinese(day)}。`,
    ],
  });
}
