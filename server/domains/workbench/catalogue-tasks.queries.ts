import { sql } from 'kysely';
import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import { type CalendarDay, daysBetween, inChinese } from '#server/law/calendar/calendar-day.ts';
import { PLANNED_START_LABELS } from '#server/law/catalogue/latest-starts.ts';
import { type PlannedRow, startsOfRow } from '#server/law/catalogue/planned-course.ts';
import { type PlanFact, plannedDay } from '#server/law/catalogue/decision-time.ts';
import { PLANS } from '#server/domains/catalogue/plans.queries.ts';
import { lastPlannedDay } from '#server/law/calendar/planned-time.ts';
import { Role } from '#server/law/people/role.ts';
import { type Asked, asked, is, type Requester, task, type TaskWords } from './task-source.ts';

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

interface Planned extends PlannedRow {
  no: string;
  name: string;
  plans: readonly PlanFact[] | null;
  begun: boolean;
  mine: boolean;
}

/** Items of the published catalogue: not started yet by the unit, or past the time the catalogue names; a matter carried over by its later year. */
export function plannedTasks(requester: Requester): Asked[] {
  if (!is(requester, Role.UNIT_STAFF, Role.UNIT_LEAD, Role.JUSTICE_STAFF)) return [];
  const select = sql<Planned>`
    select distinct on (i.no) i.no, i.name, i.planned_on::text as "plannedOn", i.planned_precision as "plannedPrecision",
      i.categories, i.hearing, i.required_steps as "requiredSteps", i.participation_methods as "participationMethods",
      i.special_rules as "specialRules", d.id is not null as begun, i.lead_unit_id = ${requester.actor.unitId} as mine,
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

/** A matter to start, due by the first of its beginnings counted back from the decision time (倒排). */
function toStart(row: Planned, requester: Requester): Task[] {
  const { rules } = requester;
  if (!row.mine || row.begun || !is(requester, Role.UNIT_STAFF, Role.UNIT_LEAD)) return [];
  const [first] = startsOfRow(row, rules).toSorted((one, other) => (one.latestOn < other.latestOn ? -1 : 1));
  const told = first ? `，最迟${inChinese(first.latestOn)}${PLANNED_START_LABELS[first.start]}` : '';
  const words = {
    detail: `目录事项尚未启动${told}`,
    article: '国令713号第十条',
    path: '/gongzuotai/zhengji',
  };
  return [
    plannedTask(
      row,
      TaskKind.START_DECISION,
      { ...words, dueOn: first?.latestOn ?? lastOf(row) },
      rules.today,
    ),
  ];
}

function missed(row: Planned, requester: Requester): Task[] {
  const { today } = requester.rules;
  const last = plannedDay(row.plans ?? []) ?? lastOf(row);
  const concerned = row.mine || is(requester, Role.JUSTICE_STAFF);
  if (!concerned || last >= today) return [];
  const detail = `已过目录所列决策时间${daysBetween(last, today)}日，需办结或者调整目录`;
  const words = { detail, article: '国令713号第三条', path: '/gongzuotai/mulu', dueOn: last };
  return [plannedTask(row, TaskKind.MISSED_DECISION_TIME, words, today)];
}

const lastOf = ({ plannedOn, plannedPrecision }: Planned) => lastPlannedDay(plannedOn, plannedPrecision);

const plannedTask = (
  { no, name }: Planned,
  kind: TaskKind,
  words: Pick<TaskWords, 'detail' | 'article' | 'path' | 'dueOn'>,
  today: CalendarDay,
) => task({ key: `${kind}:${no}`, kind, title: name, ...words }, today);
