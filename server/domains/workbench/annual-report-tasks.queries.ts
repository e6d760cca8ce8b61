import { sql } from 'kysely';
import { TaskKind } from '#schema/workbench/workbench-view.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { OrganKind } from '#server/law/decision/procedural-force.ts';
import {
  annualReportDue,
  inReportSeason,
  reportedYear,
  reportLevel,
} from '#server/law/openness/annual-report.ts';
import { PUBLISHING_POSTS, REPORTING_POSTS } from '#server/law/openness/report-posts.ts';
import { type Asked, asked, is, type Requester, task } from './task-source.ts';

interface Row {
  kind: OrganKind;
  published: boolean;
  /** Null: nobody has written it, or it went back to its authors. */
  authorIds: string[] | null;
}

/** 年度报告 of the requester's unit in the season of reports: to be written, or to be checked by a second person. */
export function annualReportTasks(requester: Requester): Asked[] {
  const { actor, rules } = requester;
  if (!is(requester, ...REPORTING_POSTS) || !inReportSeason(rules.today)) return [];
  const year = reportedYear(rules.today);
  const of = sql`r.unit_id = u.id and r.year = ${year}`;
  const select = sql<Row>`
    select u.kind, exists (select from annual_report r where ${of} and r.published_at is not null) as published,
      (select r.author_ids from annual_report r where ${of} and r.published_at is null and r.return_reason is null)
        as "authorIds"
    from unit u where u.id = ${actor.unitId}`;
  const publishes = is(requester, ...PUBLISHING_POSTS);
  return [
    asked(select, (rows) =>
      rows.flatMap(({ kind, published, authorIds }) => {
        const level = reportLevel(kind);
        if (!level || (published && !authorIds)) return [];
        const dueOn = annualReportDue(level, year);
        if (!authorIds) return [reportTask(TaskKind.WRITE_ANNUAL_REPORT, year, dueOn, rules.today)];
        return publishes && !authorIds.includes(actor.id)
          ? [reportTask(TaskKind.PUBLISH_ANNUAL_REPORT, year, dueOn, rules.today)]
          : [];
      }),
    ),
  ];
}

const reportTask = (kind: TaskKind, year: number, dueOn: CalendarDay, today: CalendarDay) =>
  task(
    {
      key: `${kind}:${year}`,
      kind,
      title: `${year}年政府信息公开工作年度报告`,
      detail: kind === TaskKind.WRITE_ANNUAL_REPORT ? '待编制' : '待审核公布',
      article: '国令711号第四十九条',
      dueOn,
      path: '/gongzuotai/nianbao',
    },
    today,
  );
