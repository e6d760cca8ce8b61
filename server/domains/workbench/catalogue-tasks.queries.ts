import { sql } from 'kysely';
import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import { type CalendarDay, daysBetween } from '#server/law/calendar/calendar-day.ts';
import { type PlanFact, plannedDay } from '#server/law/catalogue/decision-time.ts';
import type { TimePrecision } from '#server/law/decision/decision-category.ts';
import { PLANS } from '#server/domains/catalogue/plans.queries.ts';
import { lastPlannedDay } from '#server/law/calendar/planned-time.ts';
import { Role } from '#server/law/people/role.ts';
import { type Asked, asked, type Requester, is, task } from './task-source.ts';

interface Waiting {
  id: string;
  year: number;
  version_no: number;
  stage: 'DRAFT' | 'REVIEWED' | 'GOV_APPROVED' | 'CONSENTED';
  reviewed: boolean;
  /** A meeting has discussed it as it stands. */
  discussed: boolean;
}

/** 目录 on its way: whose turn it is. */
export function catalogueTasks(requester: Requester): Asked[] {
  if (!is(requester, Role.JUSTICE_STAFF, Role.GOV_OFFICE_STAFF, Role.SECRECY_REVIEWER)) return [];
  const select = sql<Waiting>`
    select id, year, version_no, stage, secrecy_reviewed_at is not null as reviewed,
      exists (select from agenda_item i where i.catalogue_version_id = v.id and i.ended_at >= v.finished_at) as discussed
    from catalogue_version v
    where stage in ('DRAFT', 'REVIEWED', 'GOV_APPROVED', 'CONSENTED')
    order by year, version_no`;
  return [asked(select, (rows) => rows.flatMap((row) => turns(row, requester)))];
}

function turns(row: Waiting, requester: Requester): Task[] {
  const { stage, reviewed, discussed } = row;
  const due = (kind: TaskKind, detail: string, role: Role) =>
    is(requester, role)
      ? [task({ ...wordsOf(row), key: `${kind}:${row.id}`, kind, detail }, requester.rules.today)]
      : [];
  if (stage === 'DRAFT') return due(TaskKind.FINISH_CATALOGUE, '完成各事项后提交审议', Role.JUSTICE_STAFF);
  if (stage === 'REVIEWED')
    return due(
      TaskKind.APPROVE_CATALOGUE,
      discussed ? '会议已经审议，登记审议结果' : '列入政府会议的议程审议',
      Role.GOV_OFFICE_STAFF,
    );
  if (stage === 'GOV_APPROVED')
    return due(TaskKind.RECORD_CONSENT, '登记同级党委意见', Role.GOV_OFFICE_STAFF);
  return reviewed
    ? due(TaskKind.PUBLISH_CATALOGUE, '党委已同意，审查已通过', Role.JUSTICE_STAFF)
    : due(TaskKind.REVIEW_CATALOGUE, '公布前的保密审查', Role.SECRECY_REVIEWER);
}

const wordsOf = ({ id, year, version_no }: Waiting) => ({
  title: version_no === 1 ? `${year}年度决策事项目录` : `${year}年度决策事项目录（第${version_no}版）`,
  article: '国令713号第三条',
  path: `/gongzuotai/mulu/${id}`,
});

interface Planned {
  no: string;
  name: string;
  planned_on: CalendarDay;
  planned_precision: TimePrecision;
  plans: readonly PlanFact[] | null;
  decision_id: string | null;
  mine: boolean;
}

/** Items of the published catalogue: not started yet by the unit, or past the time the catalogue names; a matter carried over by its later year. */
export function plannedTasks(requester: Requester): Asked[] {
  if (!is(requester, Role.UNIT_STAFF, Role.UNIT_LEAD, Role.JUSTICE_STAFF)) return [];
  const select = sql<Planned>`
    select distinct on (i.no) i.no, i.name, i.planned_on::text as planned_on, i.planned_precision, d.id as decision_id,
      i.lead_unit_id = ${requester.actor.unitId} as mine,
      ${PLANS} as plans
    from catalogue_item i join catalogue_version v on v.id = i.catalogue_version_id and v.stage = 'PUBLISHED'
    left join decision d on d.no = i.no
    where not i.removed and i.planned_on is not null
      and (d.id is null or d.phase in ('INITIATED', 'DRAFTING', 'CONSULTING', 'REVISING'))
    order by i.no, i.year desc`;
  return [
    asked(select, (rows) => rows.flatMap((row) => [...toStart(row, requester), ...missed(row, requester)])),
  ];
}

const toStart = (row: Planned, requester: Requester): Task[] =>
  row.mine && row.decision_id === null && is(requester, Role.UNIT_STAFF, Role.UNIT_LEAD)
    ? [plannedTask(row, requester, TaskKind.START_DECISION, '目录事项尚未启动', '国令713号第十条')]
    : [];

function missed(row: Planned, requester: Requester): Task[] {
  const last = plannedDay(row.plans ?? []) ?? lastPlannedDay(row.planned_on, row.planned_precision);
  const concerned = row.mine || is(requester, Role.JUSTICE_STAFF);
  if (!concerned || last >= requester.rules.today) return [];
  return [
    plannedTask(
      row,
      requester,
      TaskKind.MISSED_DECISION_TIME,
      `已过目录所列决策时间${daysBetween(last, requester.rules.today)}日，需办结或者调整目录`,
      '国令713号第三条',
    ),
  ];
}

const plannedTask = (row: Planned, { rules }: Requester, kind: TaskKind, detail: string, article: string) =>
  task(
    {
      key: `${kind}:${row.no}`,
      kind,
      title: row.name,
      detail,
      article,
      dueOn:
        (kind === TaskKind.MISSED_DECISION_TIME ? plannedDay(row.plans ?? []) : null) ??
        lastPlannedDay(row.planned_on, row.planned_precision),
      path: kind === TaskKind.START_DECISION ? '/gongzuotai/zhengji' : '/gongzuotai/mulu',
    },
    rules.today,
  );
