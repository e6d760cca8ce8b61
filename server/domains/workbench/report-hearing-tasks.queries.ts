import { sql } from 'kysely';
import { TaskKind } from '#schema/workbench/workbench-view.ts';
import { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';
import { type ReportHearing, reportHearingDue } from '#server/law/openness/report-hearing.ts';
import { PLANNING_POSTS } from '#server/law/openness/report-posts.ts';
import { type Asked, asked, is, type Requester, task } from './task-source.ts';

/** 听取政务公开工作汇报: to be put on the agenda of a meeting of this year, as long as none has it. */
export function reportHearingTasks(requester: Requester): Asked[] {
  if (!is(requester, ...PLANNING_POSTS)) return [];
  const { today } = requester.rules;
  const year = Number(today.slice(0, 4));
  const day = (instant: string) => sql`(${sql.ref(instant)} at time zone 'Asia/Shanghai')::date`;
  const select = sql<ReportHearing>`
    select coalesce(bool_or(extract(year from ${day('m.closed_at')}) = ${year}), false) as held,
      coalesce(json_agg(${day('m.starts_at')}) filter (where m.closed_at is null), '[]') as ahead
    from agenda_item i join meeting m on m.id = i.meeting_id
    where i.purpose = ${AgendaPurpose.OPENNESS} and i.withdrawn_at is null and m.cancelled_at is null
      and m.unit_id = ${requester.actor.unitId}`;
  return [
    asked(select, (rows) =>
      rows.flatMap((row) => {
        const dueOn = reportHearingDue(row, today);
        return dueOn ? [toArrange(year, dueOn, today)] : [];
      }),
    ),
  ];
}

const toArrange = (
  year: number,
  dueOn: NonNullable<ReturnType<typeof reportHearingDue>>,
  today: typeof dueOn,
) =>
  task(
    {
      key: `${TaskKind.ARRANGE_REPORT_HEARING}:${year}`,
      kind: TaskKind.ARRANGE_REPORT_HEARING,
      title: `${year}年政府会议听取政务公开工作汇报`,
      detail: '还没有列入会议议程',
      article: '县政务公开工作要点',
      dueOn,
      path: '/gongzuotai/huiyi',
    },
    today,
  );
