import { sql } from 'kysely';
import { TaskKind } from '#schema/workbench/workbench-view.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { AskedAs, refuseInquiryPhase } from '#server/law/procedure/unit-inquiry.ts';
import { Role } from '#server/law/people/role.ts';
import { type Asked, asked, type Requester, is, task } from './task-source.ts';

const ARTICLE = '国令713号第十三条';

/** 征求有关单位意见 (国令713号第十三条): letters that the requester's unit has to answer, and answers to its own letters that it has to treat. */
export function inquiryTasks(requester: Requester, from: Db): Asked[] {
  if (!is(requester, Role.UNIT_STAFF, Role.UNIT_LEAD)) return [];
  const { unitId } = requester.actor;
  const select = from
    .selectFrom('inquiry as i')
    .innerJoin('decision as d', 'd.id', 'i.decision_id')
    .select(['i.id', 'i.unit_id as unitId', 'i.addressee as unitName', 'i.matter', 'i.due_on as dueOn'])
    .select(sql<number>`jsonb_array_length(i.reminders)`.as('reminded'))
    .select(['i.from_unit as fromUnit', 'i.reply', 'd.no', 'd.phase', 'd.lead_unit_id as leadUnitId'])
    .where('i.kind', '=', InquiryKind.UNIT)
    .where('i.recalled_at', 'is', null)
    .where('i.treated_at', 'is', null)
    .where((where) =>
      where.or([
        where.and([
          where('i.unit_id', '=', unitId),
          where('i.link_hmac', 'is', null),
          where('i.reply', 'is', null),
        ]),
        where.and([
          where('d.lead_unit_id', '=', unitId),
          where('i.asked_as', '=', AskedAs.UNIT),
          where('i.reply', 'in', [UnitReply.AGREE_WITH_CHANGES, UnitReply.DISAGREE]),
        ]),
      ]),
    )
    .orderBy('i.due_on');
  return [
    asked(select, (rows) =>
      rows
        .filter(({ phase }) => refuseInquiryPhase(phase).length === 0)
        .map((row) => task(row.reply ? toTreat(row) : toAnswer(row), requester.rules.today)),
    ),
  ];
}

interface Row {
  id: string;
  no: string;
  matter: string;
  unitName: string;
  fromUnit: string;
  dueOn: CalendarDay;
  reminded: number;
}

const toAnswer = ({ id, matter, fromUnit, dueOn, reminded }: Row) => ({
  key: `${TaskKind.ANSWER_INQUIRY}:${id}`,
  kind: TaskKind.ANSWER_INQUIRY,
  title: matter,
  detail: `${fromUnit}征求本单位意见${reminded > 0 ? `，已经催办${reminded}次` : ''}`,
  article: ARTICLE,
  dueOn,
  path: `/gongzuotai/laihan/${id}`,
});

const toTreat = ({ id, no, matter, unitName }: Row) => ({
  key: `${TaskKind.TREAT_ANSWER}:${id}`,
  kind: TaskKind.TREAT_ANSWER,
  title: matter,
  detail: `${unitName}提出了意见，写明处理情况`,
  article: ARTICLE,
  path: `/gongzuotai/juece/${encodeURIComponent(no)}`,
});
