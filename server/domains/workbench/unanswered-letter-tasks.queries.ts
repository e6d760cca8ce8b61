import { sql } from 'kysely';
import { TaskKind } from '#schema/workbench/workbench-view.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { Role } from '#server/law/people/role.ts';
import { InquiryKind, refuseExpertPhase } from '#server/law/procedure/expert-inquiry.ts';
import { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import { AskedAs, refuseInquiryPhase } from '#server/law/procedure/unit-inquiry.ts';
import { type Asked, asked, type Requester, is, task } from './task-source.ts';

interface Row {
  id: string;
  kind: InquiryKind;
  askedAs: AskedAs;
  no: string;
  phase: DecisionPhase;
  matter: string;
  addressee: string;
  dueOn: CalendarDay;
  reminded: number;
}

const ARTICLES: Readonly<Record<InquiryKind, string>> = {
  [InquiryKind.UNIT]: '国令713号第十三条',
  [InquiryKind.EXPERT]: '国令713号第二十条',
};

/** 逾期未答复 (国令713号第十三条、第二十条): letters of the requester's unit past their day, until they are answered, taken back, sent anew, or their step is on record. */
export function unansweredLetterTasks(requester: Requester): Asked[] {
  if (!is(requester, Role.UNIT_STAFF, Role.UNIT_LEAD)) return [];
  const { today } = requester.rules;
  const select = sql<Row>`
    select i.id, i.kind, i.asked_as as "askedAs", d.no, d.phase, i.matter, i.addressee, i.due_on::text as "dueOn",
      jsonb_array_length(i.reminders) as reminded
    from inquiry i join decision d on d.id = i.decision_id
    where d.lead_unit_id = ${requester.actor.unitId} and i.due_on < ${today}
      and i.reply is null and i.recalled_at is null
      and i.interest is distinct from ${InterestDeclaration.DIRECT}
      and not exists (select from inquiry n where n.decision_id = i.decision_id and n.kind = i.kind
        and n.addressee = i.addressee and n.sent_at > i.sent_at)
      and not exists (select from decision_record r where r.decision_id = i.decision_id and r.recorded_at > i.sent_at
        and i.asked_as = ${AskedAs.UNIT} and r.kind = case i.kind when 'UNIT' then 'UNIT_CONSULTATION' else 'EXPERT_REVIEW' end)
    order by i.due_on, i.id`;
  return [
    asked(select, (rows) =>
      rows
        .filter(({ kind, phase }) => refusePhase(kind)(phase).length === 0)
        .map((row) => task(toRemind(row), today)),
    ),
  ];
}

const refusePhase = (kind: InquiryKind) =>
  kind === InquiryKind.EXPERT ? refuseExpertPhase : refuseInquiryPhase;

const toRemind = ({ id, kind, askedAs, no, matter, addressee, dueOn, reminded }: Row) => ({
  key: `${TaskKind.REMIND_ASKED}:${id}`,
  kind: TaskKind.REMIND_ASKED,
  title: matter,
  detail: `${addressee}没有按期答复${reminded > 0 ? `，已经催办${reminded}次` : ''}`,
  article: askedAs === AskedAs.UNIT ? ARTICLES[kind] : '公平竞争审查条例第十六条',
  dueOn,
  path: `/gongzuotai/juece/${encodeURIComponent(no)}`,
});
