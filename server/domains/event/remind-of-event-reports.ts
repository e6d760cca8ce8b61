import { byDeadline } from '#server/ground/kernel/authority.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { reportOccasion } from '#server/law/event/event-report-standing.ts';
import { reportDue } from '#server/law/event/event-report.ts';
import { rolesFor } from '#server/law/event/event-stage.ts';
import { notifyStaff } from '#server/engines/telling/notify-staff.ts';
import { staffKind, staffNotification } from '#server/engines/telling/staff-notification.ts';
import { type UntoldEvent, untoldEvents } from './event-report-duties.queries.ts';

/** 活动情况提醒: the report of an event is due soon, or was missed. */
export const EVENT_REPORT_DUE = staffKind('EVENT_REPORT', MessageKind.REMINDER);

const SUBJECTS = { SOON: '活动情况即将到期', OVERDUE: '活动情况逾期没有公布' } as const;

/**
 * 提醒公布活动情况: the staff of the host from three working days before the day, and once when it was missed; a
 * second run sends nothing anew.
 */
export const remindOfEventReports = defineCommand(
  ['event.reportReminded', '提醒公布活动情况'],
  byDeadline,
  async (command) => {
    const { db, today, calendar, policy } = command;
    let told = 0;
    for (const event of await untoldEvents(db)) {
      const due = reportDue(event.endsAt, calendar, policy);
      const occasion = reportOccasion(due, today, calendar);
      if (!occasion) continue;
      await notifyStaff(
        command,
        { unitId: event.unitId, roles: rolesFor('saveReport', event.kind) },
        staffNotification(EVENT_REPORT_DUE, {
          occasion: `${event.id}:${due.day}:${occasion}`,
          subject: `${SUBJECTS[occasion]}：${event.title}`,
          lines: linesOf(event, due.day),
          about: {
            id: event.id,
            title: event.title,
            path: `/gongzuotai/kaifang/${encodeURIComponent(event.no)}/qingkuang`,
          },
        }),
      );
      told += 1;
    }
    command.about('event', String(told));
    return told;
  },
);

const linesOf = ({ no, title }: UntoldEvent, day: CalendarDay) => [
  `《${title}》（${no}）已经举行。`,
  `活动情况应当在${inChinese(day)}以前公布：怎样举行、各类人员的到场人数、照片、听到的意见和怎样办理。`,
];
