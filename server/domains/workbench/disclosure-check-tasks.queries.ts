import { sql } from 'kysely';
import { TaskKind } from '#schema/workbench/workbench-view.ts';
import { deadNos } from '#server/domains/catalogue/numbered.queries.ts';
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type DisclosureTime, isStale, nextCheck } from '#server/law/openness/disclosure-time.ts';
import { Role } from '#server/law/people/role.ts';
import { type Asked, asked, is, type Requester, task } from './task-source.ts';

interface Row extends DisclosureTime {
  since: CalendarDay;
  owner: string | null;
  deadNos: string[];
}

/** Days before a check is due at which it becomes a task. */
const AHEAD_DAYS = 5;

/** 核对公开事项 of the requester's unit: one task for all rows of the catalogue in force that are due, with the persons who answer. */
export function disclosureCheckTasks(requester: Requester): Asked[] {
  if (!is(requester, Role.UNIT_STAFF, Role.UNIT_LEAD, Role.GOV_OFFICE_STAFF)) return [];
  const select = sql<Row>`
    select r.rhythm, r.working_days as "workingDays", coalesce(p.name, i.name) as owner,
      ${deadNos('r.decision_nos')} as "deadNos",
      coalesce((select max(k.checked_on) from disclosure_check k where k.key = r.key),
        (select min(n.published_on) from disclosure_row o join disclosure_catalogue n on n.id = o.catalogue_id
          where o.key = r.key))::text as since
    from disclosure_row r left join person p on p.id = r.person_id
      left join policy_interpreter i on i.id = r.interpreter_id
    where r.unit_id = ${requester.actor.unitId} and r.catalogue_id = (
      select c.id from disclosure_catalogue c where c.published_at is not null order by c.version_no desc limit 1)
    order by r.place`;
  return [asked(select, (rows) => checks(rows, requester))];
}

function checks(rows: readonly Row[], { rules: { today, calendar } }: Requester) {
  const due = rows
    .map((row) => ({ ...row, due: nextCheck(row, row.since, calendar) }))
    .filter(({ due: { day }, deadNos: dead }) => dead.length > 0 || day <= addDays(today, AHEAD_DAYS))
    .toSorted((one, other) => one.due.day.localeCompare(other.due.day));
  const [first] = due;
  if (!first) return [];
  const stale = due.filter((row) => isStale(row.due, today)).length;
  const owners = [...new Set(due.flatMap(({ owner }) => owner ?? []))].join('、');
  const dead = due.flatMap((row) => row.deadNos);
  const links = dead.length > 0 ? `；关联的${dead.join('、')}已经打不开` : '';
  const detail = `${due.length}行要核对，其中${stale}行逾期${links}；责任人：${owners || '没有'}`;
  const path = '/gongzuotai/biaozhun-mulu';
  const said = {
    key: 'CHECK_DISCLOSURES',
    kind: TaskKind.CHECK_DISCLOSURES,
    title: '标准目录中本单位的公开事项',
  };
  return [
    task(
      { ...said, detail, path, article: '标准目录责任到人规则', dueOn: first.due.day, count: due.length },
      today,
    ),
  ];
}
