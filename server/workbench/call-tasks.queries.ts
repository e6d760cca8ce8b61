import { sql } from 'kysely';
import { MessageStatus } from '#schema/message/message-kind.ts';
import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import type { Db } from '#server/kernel/context.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { type Requester, task } from './task-source.ts';

/** 须电话告知: one task a unit, with how many people wait and by which day the first has to be told. */
export async function callTasks(db: Db, { actor, rules }: Requester): Promise<Task[]> {
  const waiting = await db
    .selectFrom('message')
    .select((eb) => eb.fn.countAll<string>().as('people'))
    .select((eb) => eb.fn.min('call_until').as('until'))
    .where('unit_id', '=', actor.unitId)
    .where('status', '=', MessageStatus.TO_CALL)
    .where(sql<boolean>`coalesce(call_until > app_now(), true)`)
    .executeTakeFirstOrThrow();
  const count = Number(waiting.people);
  if (count === 0) return [];
  return [
    task(
      {
        key: `${TaskKind.CALL_PEOPLE}:${actor.unitId}`,
        kind: TaskKind.CALL_PEOPLE,
        title: '须电话告知',
        detail: `${count}人等待电话告知`,
        path: '/gongzuotai/dianhua',
        dueOn: waiting.until ? dayOf(new Date(waiting.until)) : null,
        count,
      },
      rules.today,
    ),
  ];
}
