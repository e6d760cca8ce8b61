import { sql } from 'kysely';
import { MessageStatus } from '#schema/message/message-kind.ts';
import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { type Asked, asked, type Requester, task } from './task-source.ts';

/** 须电话告知: one task a unit, with the number of people waiting and the day by which the first has to be called. */
export function callTasks(requester: Requester, from: Db): Asked[] {
  const select = from
    .selectFrom('message')
    .select(sql<number>`count(*)::int`.as('people'))
    .select((eb) => eb.fn.min('call_until').as('until'))
    .where('unit_id', '=', requester.actor.unitId)
    .where('status', '=', MessageStatus.TO_CALL)
    .where(sql<boolean>`coalesce(call_until > app_now(), true)`);
  return [asked(select, ([waiting]) => toCall(waiting, requester), { until: true })];
}

const toCall = (
  waiting: { people: number; until: Date | null } | undefined,
  { actor, rules }: Requester,
): Task[] =>
  !waiting || waiting.people === 0
    ? []
    : [
        task(
          {
            key: `${TaskKind.CALL_PEOPLE}:${actor.unitId}`,
            kind: TaskKind.CALL_PEOPLE,
            title: '须电话告知',
            detail: `${waiting.people}人等待电话告知`,
            path: '/gongzuotai/dianhua',
            dueOn: waiting.until && dayOf(waiting.until),
            count: waiting.people,
          },
          rules.today,
        ),
      ];
