import { sql } from 'kysely';
import { TaskKind } from '#schema/workbench/workbench-view.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { postEvaluationTrigger } from '#server/law/execution/post-evaluation.ts';
import { Role } from '#server/law/people/role.ts';
import { type Asked, asked, type Requester, is, task } from './task-source.ts';

interface Raised {
  no: string;
  title: string;
  days: readonly CalendarDay[];
}

/** 意见建议 enough for an evaluation (国令713号第三十六条). Only while it is carried out or was: an ended decision is not evaluated on anybody's opinion; one whose evaluation began since is not again. */
export function suggestionTasks(requester: Requester): Asked[] {
  if (!is(requester, Role.GOV_OFFICE_STAFF)) return [];
  const { today, policy } = requester.rules;
  const select = sql<Raised>`
    select d.no, d.title, array_agg(s.received_on::text) as days
    from case_item s join decision d on d.id = s.decision_id
    where d.phase in ('EXECUTING', 'SUSPENDED', 'COMPLETED')
      and s.received_on > ${today}::date - ${policy.evaluationDays}::int
      and s.received_on > coalesce((select max(r.happened_on) from decision_record r
        where r.decision_id = d.id and r.kind in ('EVALUATION_START', 'EVALUATION')), '-infinity'::date)
    group by d.no, d.title order by d.no`;
  return [
    asked(select, (rows) =>
      rows.flatMap(({ no, title, days }) =>
        postEvaluationTrigger(days, today, policy).map(({ message }) =>
          task(
            {
              key: `${TaskKind.CONSIDER_EVALUATION}:${no}`,
              kind: TaskKind.CONSIDER_EVALUATION,
              title,
              detail: message,
              article: '国令713号第三十六条',
              count: days.length,
              path: `/gongzuotai/juece/${encodeURIComponent(no)}`,
            },
            today,
          ),
        ),
      ),
    ),
  ];
}
