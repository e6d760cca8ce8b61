import { sql } from 'kysely';
import { TaskKind } from '#schema/workbench/workbench-view.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { Role } from '#server/law/people/role.ts';
import { type Asked, asked, type Requester, is, task } from './task-source.ts';

interface Waiting {
  id: string;
  title: string;
  open: number;
  proposed: number;
  due: CalendarDay;
  provisional: boolean;
}

/** 理由不清楚: who asked once more waits for an answer by a day; the staff write it, the lead confirms it. */
export function reasonTasks(requester: Requester): Asked[] {
  if (!is(requester, Role.UNIT_STAFF, Role.UNIT_LEAD)) return [];
  const select = sql<Waiting>`
    select c.id, c.title, count(*) filter (where a.id is null or a.returned_reason is not null)::int as open,
      count(distinct a.id) filter (where a.returned_reason is null)::int as proposed, min(q.due_on)::text as due,
      (array_agg(q.due_provisional order by q.due_on))[1] as provisional
    from reason_question q join consultation c on c.id = q.consultation_id
    left join reason_answer a on a.id = q.answer_id
    where a.state is distinct from 'CONFIRMED' and app_writes(c.unit_ids)
    group by c.id, c.title order by min(q.due_on)`;
  return [asked(select, (rows) => rows.flatMap((row) => turnsOf(row, requester)))];
}

function turnsOf({ id, title, open, proposed, due, provisional }: Waiting, requester: Requester) {
  const turn = (kind: TaskKind, count: number, detail: string) =>
    task(
      {
        key: `${kind}:${id}`,
        kind,
        title,
        detail,
        article: '本县设定',
        dueOn: due,
        provisional,
        count,
        path: `/gongzuotai/yijian/${id}/liyou`,
      },
      requester.rules.today,
    );
  return [
    ...(open > 0 && is(requester, Role.UNIT_STAFF)
      ? [turn(TaskKind.EXPLAIN_REASON, open, `${open}件“理由不清楚”待答复`)]
      : []),
    ...(proposed > 0 && is(requester, Role.UNIT_LEAD)
      ? [turn(TaskKind.CONFIRM_EXPLANATION, proposed, `${proposed}项再次答复待确认`)]
      : []),
  ];
}
