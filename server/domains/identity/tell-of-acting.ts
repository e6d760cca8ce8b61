import { MessageKind } from '#schema/message/message-kind.ts';
import type { Person } from '#schema/identity/person.ts';
import { notify } from '#server/engines/telling/notify.ts';
import { staffKind, staffNotification } from '#server/engines/telling/staff-notification.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';

/** 代理告知: who acts for whom, to both. */
export const ACTING_APPOINTED = staffKind('ACTING', MessageKind.REMINDER);

interface Appointed {
  id: string;
  acting: Person;
  absent: Person;
  startsOn: CalendarDay;
  endsOn: CalendarDay;
}

/** 代理告知: both, by mail, where they left an address. */
export async function tellOfActing(command: CommandContext, appointed: Appointed): Promise<void> {
  const { id, acting, absent, startsOn, endsOn } = appointed;
  const recipients = [acting, absent].flatMap(({ id: personId, name, email, unitId }) =>
    email ? [{ id: personId, displayName: name, contactKind: 'EMAIL', contact: email, unitId }] : [],
  );
  const days = `${inChinese(startsOn)}至${inChinese(endsOn)}`;
  await notify(
    command,
    recipients,
    staffNotification(ACTING_APPOINTED, {
      occasion: id,
      subject: `${acting.name}代理${absent.name}的岗位，${days}`,
      lines: [
        `${days}，${absent.name}的岗位由${acting.name}代理。`,
        '代理期间办的事记在代理人名下；自己拟的，仍须由另一人审核。期满自动结束。',
      ],
      about: { id: null, title: '代理岗位', path: '/gongzuotai' },
    }),
  );
}
