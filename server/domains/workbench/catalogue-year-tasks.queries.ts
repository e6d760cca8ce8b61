import { sql } from 'kysely';
import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { yearEndReportDue } from '#server/law/catalogue/completion-report.ts';
import { Role } from '#server/law/people/role.ts';
import { type Asked, asked, type Requester, is, task } from './task-source.ts';

interface Collecting {
  id: string;
  year: number;
  due_on: CalendarDay;
  own: number;
  nil: boolean;
  prepared: number;
  waiting: number;
}

/** 征集申报: units are asked for their matters, the bureau for its answers. */
export function collectionTasks(requester: Requester): Asked[] {
  if (!is(requester, Role.UNIT_STAFF, Role.UNIT_LEAD, Role.JUSTICE_STAFF)) return [];
  const select = sql<Collecting>`
    select c.id, c.year, c.due_on::text as due_on,
      count(s.id) filter (where s.unit_id = app_unit() and s.state <> 'WITHDRAWN')::int as own,
      count(s.id) filter (where s.unit_id = app_unit() and s.state = 'PREPARED')::int as prepared,
      count(s.id) filter (where s.state = 'SUBMITTED')::int as waiting,
      exists (select from catalogue_nil_return n where n.collection_id = c.id and n.unit_id = app_unit()) as nil
    from catalogue_collection c left join catalogue_submission s on s.collection_id = c.id
    where c.closed_at is null group by c.id order by c.year`;
  return [
    asked(select, (rows) =>
      rows.flatMap((row) => [...handingIn(row, requester), ...answering(row, requester)]),
    ),
  ];
}

function handingIn(row: Collecting, requester: Requester): Task[] {
  const due = (detail: string, count: number | null) => [
    collectionTask(row, requester, { kind: TaskKind.HAND_IN_MATTERS, detail, count }),
  ];
  if (row.prepared > 0 && is(requester, Role.UNIT_LEAD))
    return due(`拟报${row.prepared}项，核对后申报`, row.prepared);
  // Silence is chased by hand once the day has passed.
  const asked = row.own === 0 && !row.nil && requester.rules.today <= row.due_on;
  return asked && is(requester, Role.UNIT_STAFF, Role.UNIT_LEAD)
    ? due('还没有填写；没有要申报的，由负责人答复', null)
    : [];
}

function answering(row: Collecting, requester: Requester): Task[] {
  if (!is(requester, Role.JUSTICE_STAFF)) return [];
  const kind = TaskKind.ANSWER_MATTERS;
  if (row.waiting > 0)
    return [
      collectionTask(row, requester, { kind, detail: `${row.waiting}项待答复是否列入`, count: row.waiting }),
    ];
  const over = requester.rules.today > row.due_on;
  return over
    ? [collectionTask(row, requester, { kind, detail: '申报已截止，可以结束征集', count: null })]
    : [];
}

const collectionTask = (
  { id, year, due_on: dueOn }: Collecting,
  { rules }: Requester,
  said: { kind: TaskKind; detail: string; count: number | null },
) =>
  task(
    {
      ...said,
      key: `${said.kind}:${id}`,
      title: `${year}年度目录征集申报`,
      article: '国令713号第十条',
      path: `/gongzuotai/mulu/shenbao/${id}`,
      ...(said.kind === TaskKind.HAND_IN_MATTERS ? { dueOn } : {}),
    },
    rules.today,
  );

interface Ending {
  year: number;
  written: boolean;
  reviewed: boolean;
}

/** 目录完成情况: from December on, until it is published. */
export function completionTasks(requester: Requester): Asked[] {
  if (!is(requester, Role.JUSTICE_STAFF, Role.SECRECY_REVIEWER)) return [];
  const select = sql<Ending>`
    select v.year, r.id is not null as written, r.reviewed_by_id is not null as reviewed
    from catalogue_version v left join catalogue_completion r on r.year = v.year
    where v.stage = 'PUBLISHED' order by v.year`;
  return [
    asked(select, (rows) =>
      rows
        .filter(({ year }) => requester.rules.today >= `${year}-12-01`)
        .flatMap((row) => ending(row, requester)),
    ),
  ];
}

function ending({ year, written, reviewed }: Ending, requester: Requester): Task[] {
  const due = (kind: TaskKind, detail: string) => [
    task(
      {
        key: `${kind}:${year}`,
        kind,
        detail,
        title: `${year}年度目录完成情况`,
        dueOn: yearEndReportDue(year),
        path: `/gongzuotai/mulu/wancheng/${year}`,
      },
      requester.rules.today,
    ),
  ];
  if (written && !reviewed && is(requester, Role.SECRECY_REVIEWER))
    return due(TaskKind.REVIEW_COMPLETION, '公布前的保密审查');
  if (!is(requester, Role.JUSTICE_STAFF) || (written && !reviewed)) return [];
  return due(TaskKind.CLOSE_CATALOGUE_YEAR, reviewed ? '审查已通过，可以公布' : '写明各项完成情况');
}
