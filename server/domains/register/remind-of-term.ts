import { byDeadline } from '#server/ground/kernel/authority.ts';
import { LockMode } from '@mikro-orm/core';
import { MessageKind } from '#schema/message/message-kind.ts';
import { Representative } from '#schema/register/representative.ts';
import { officeUnit } from '#server/domains/identity/office-unit.queries.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { addDays, inChinese, startOfDay } from '#server/law/calendar/calendar-day.ts';
import { RepresentativeState } from '#server/law/register/representative-stage.ts';
import { dueNotice } from '#server/law/register/representative-term.ts';
import type { NotificationKind } from '#server/engines/telling/notification.ts';
import { notify } from '#server/engines/telling/notify.ts';
import { representativeContact } from './representative-contact.queries.ts';
import { noteChange } from './representative-row.ts';
import { noticesOf } from './term-ends.queries.ts';

/** Facts for the reminder: the end of the term, and the person to notify. */
interface TermEnd {
  lastDay: string;
  office: string;
}

const words = ({ lastDay, office }: TermEnd) =>
  `您担任社会公众代表的任期至${lastDay}。愿意续任的，请在届满以前告诉${office}；不续任的，不必办理，届满以后不再邀请列席会议。`;

/** 任期将满: a notification to a representative, twice before the day. */
export const TERM_ENDING: NotificationKind<TermEnd> = {
  key: 'term-ending',
  kind: MessageKind.TERM_ENDING,
  subject: () => '社会公众代表任期将满',
  mail: (facts, { displayName }) =>
    [`${displayName}代表：`, words(facts), '感谢您参与政府会议。'].join('\n\n'),
  short: (facts, { displayName }) => `${displayName}代表：${words(facts)}`,
};

/**
 * 提醒任期将满 (R-65): one notification each time, by the contact they left; those who left none are called by the office.
 */
export const remindOfTerm = defineCommand(
  ['representative.reminded', '提醒代表任期将满'],
  byDeadline,
  async (command, id: string): Promise<string> => {
    const { em, db, today, services } = command;
    // Held, so that two runs at once notify once.
    const one = await em.findOneOrFail(Representative, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    command.about('representative', id, one.no);
    const notice = dueNotice(one.termEndsOn, await noticesOf(db, id), today);
    if (!notice || one.state !== RepresentativeState.ACTIVE) return id;
    const reach = (await representativeContact(db, services.seal, id)) ?? {
      contactKind: null,
      contact: null,
    };
    const person = { id, displayName: one.name, ...reach, unitId: await officeUnit(db) };
    await notify(command, [person], {
      kind: TERM_ENDING,
      facts: { lastDay: inChinese(one.termEndsOn), office: await officeWords(command) },
      occasion: notice,
      about: { id, title: `社会公众代表${one.name}`, path: `/gongzuotai/daibiao/${one.no}` },
      callUntil: startOfDay(addDays(one.termEndsOn, 1)),
    });
    noteChange(command, id, 'remind', notice);
    return id;
  },
);

async function officeWords({ db }: CommandContext): Promise<string> {
  const site = await db
    .selectFrom('site_profile')
    .select(['organ_name as organ', 'phone'])
    .executeTakeFirst();
  return `${site?.organ ?? ''}办公室${site?.phone ? `（${site.phone}）` : ''}`;
}
