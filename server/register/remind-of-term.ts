import { LockMode } from '@mikro-orm/core';
import { MessageKind } from '#schema/message/message-kind.ts';
import { Representative } from '#schema/register/representative.ts';
import { act } from '#server/kernel/act.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { inChinese } from '#server/law/calendar-day.ts';
import { RepresentativeState } from '#server/law/representative-stage.ts';
import { dueNotice } from '#server/law/representative-term.ts';
import { queueMessage } from '#server/message/queue-message.ts';
import { byCalendar } from './register.permissions.ts';
import { representativeContact } from './representative-contact.queries.ts';
import { noteChange } from './representative-row.ts';
import { noticesOf } from './term-ends.queries.ts';

const BY_STAFF = '没有留电子邮箱，请会务人员告知';

/** 提醒任期将满 (R-65): one letter a notice to whoever left a mail address; of the others it is noted that the office tells them. */
export const remindOfTerm = act(
  'representative.reminded',
  byCalendar,
  async (command, id: string): Promise<string> => {
    const { em, db, today, services } = command;
    // Held, so that two runs at once tell it once.
    const one = await em.findOneOrFail(Representative, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    command.about('representative', id, one.no);
    const notice = dueNotice(one.termEndsOn, await noticesOf(db, id), today);
    if (!notice || one.state !== RepresentativeState.ACTIVE) return id;
    const reach = await representativeContact(db, services.seal, id);
    const byMail = reach?.contactKind === 'EMAIL';
    if (byMail)
      await queueMessage(command, {
        kind: MessageKind.TERM_ENDING,
        uniqueKey: `term-ending:${id}:${notice}`,
        to: reach.contact,
        subject: '社会公众代表任期将满',
        body: await letter(command, one.name, inChinese(one.termEndsOn)),
      });
    noteChange(command, id, 'remind', byMail ? notice : `${notice}；${BY_STAFF}`);
    return id;
  },
);

async function letter({ db }: CommandContext, name: string, lastDay: string): Promise<string> {
  const site = await db
    .selectFrom('site_profile')
    .select(['organ_name as organ', 'phone'])
    .executeTakeFirst();
  const office = `${site?.organ ?? ''}办公室${site?.phone ? `（${site.phone}）` : ''}`;
  return [
    `${name}代表：`,
    `您担任社会公众代表的任期至${lastDay}。愿意续任的，请在届满以前告诉${office}；不续任的，不必办理，届满以后不再邀请列席会议。`,
    '感谢您参与政府会议。',
  ].join('\n\n');
}
