import { sql } from 'kysely';
import { TaskKind } from '#schema/workbench/workbench-view.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { Role } from '#server/law/people/role.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import { refuseInquiryPhase } from '#server/law/procedure/unit-inquiry.ts';
import { type Asked, asked, type Requester, is, task } from './task-source.ts';

interface Row {
  id: string;
  kind: InquiryKind;
  no: string;
  phase: DecisionPhase;
  matter: string;
  addressee: string;
  employer: string;
  dueOn: CalendarDay;
}

/**
 * 录入联系方式 (国令713号第十三条、第二十条): letters whose link has no address yet, as a task of 司法局; of a matter that all of 司法局
 * brings, of 县政府办公室. Never of a unit that brings it.
 */
export function letterAddressTasks(requester: Requester): Asked[] {
  if (!is(requester, Role.JUSTICE_STAFF, Role.GOV_OFFICE_STAFF)) return [];
  const { today } = requester.rules;
  const { unitId } = requester.actor;
  const select = sql<Row>`
    select i.id, i.kind, d.no, d.phase, i.matter, i.addressee, coalesce(i.expert ->> 'employer', '') as employer,
      i.due_on::text as "dueOn"
    from inquiry i join decision d on d.id = i.decision_id
    where i.link_hmac is not null and i.address is null and i.expert ->> 'expertId' is null
      and i.reply is null and i.recalled_at is null and i.due_on >= ${today}
      and i.interest is distinct from ${InterestDeclaration.DIRECT} and ${unitId}::uuid <> all (d.unit_ids)
      and (${is(requester, Role.JUSTICE_STAFF)} or not exists (select from person p
        where p.active and ${Role.JUSTICE_STAFF} = any (posts_of(p)) and p.unit_id <> all (d.unit_ids)))
    order by i.sent_at, i.id`;
  return [
    asked(select, (rows) =>
      rows
        .filter(({ phase }) => refuseInquiryPhase(phase).length === 0)
        .map((row) => task(toEnter(row), today)),
    ),
  ];
}

const ARTICLES: Readonly<Record<InquiryKind, string>> = {
  [InquiryKind.UNIT]: '国令713号第十三条',
  [InquiryKind.EXPERT]: '国令713号第二十条',
};

const toEnter = ({ id, kind, no, matter, addressee, employer }: Row) => ({
  key: `${TaskKind.ENTER_ADDRESS}:${id}`,
  kind: TaskKind.ENTER_ADDRESS,
  title: matter,
  detail: `${addressee}${employer ? `（${employer}）` : ''}凭链接答复，核实并录入链接发到哪里`,
  article: ARTICLES[kind],
  path: `/gongzuotai/juece/${encodeURIComponent(no)}`,
});
