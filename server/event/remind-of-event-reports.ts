import { MessageKind } from '#schema/message/message-kind.ts';
import { act } from '#server/kernel/act.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar-day.ts';
import { reportOccasion } from '#server/law/event-report-standing.ts';
import { reportDue } from '#server/law/event-report.ts';
import { queueMessage } from '#server/message/queue-message.ts';
import { unitAddresses } from '#server/message/unit-address.queries.ts';
import { type UntoldEvent, untoldEvents } from './event-report-duties.queries.ts';
import { byCalendar } from './event.permissions.ts';

const SUBJECTS = { SOON: '活动情况即将到期', OVERDUE: '活动情况逾期没有公布' } as const;

/** 提醒公布活动情况: the host from three working days before the day, and once when it was missed; a second run tells nothing anew. */
export const remindOfEventReports = act('event.reportReminded', byCalendar, async (command) => {
  const { db, today, calendar, policy, services } = command;
  const addresses = await unitAddresses(db);
  let told = 0;
  for (const event of await untoldEvents(db)) {
    const due = reportDue(event.endsAt, calendar, policy);
    const occasion = reportOccasion(due, today, calendar);
    if (!occasion) continue;
    await queueMessage(command, {
      kind: MessageKind.REMINDER,
      uniqueKey: `EVENT_REPORT:${event.id}:${due.day}:${occasion}`,
      to: addresses.get(event.unitId) ?? event.unitName,
      unitId: event.unitId,
      subject: `${SUBJECTS[occasion]}：${event.title}`,
      body: bodyOf(event, due.day, services.config.publicUrl ?? ''),
    });
    told += 1;
  }
  command.about('event', String(told));
  return told;
});

const bodyOf = ({ no, title }: UntoldEvent, day: CalendarDay, publicUrl: string) =>
  [
    `《${title}》（${no}）已经举行。`,
    `活动情况应当在${inChinese(day)}以前公布：怎样举行、各类人员的到场人数、照片、听到的意见和怎样办理。`,
    `办理：${publicUrl}/gongzuotai/kaifang/${encodeURIComponent(no)}/qingkuang`,
  ].join('\n');
