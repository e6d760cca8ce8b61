import { sql } from 'kysely';
import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import { addDays, type CalendarDay, dayOf } from '#server/law/calendar/calendar-day.ts';
import { VERIFY_WITHIN_DAYS } from '#server/law/register/representative-stage.ts';
import { TERM_NOTICE_DAYS } from '#server/law/register/representative-term.ts';
import { Role } from '#server/law/people/role.ts';
import { type Asked, asked, type Requester, is, task } from './task-source.ts';

const REGISTER = '/gongzuotai/daibiao';
const ARTICLE = '公众代表入库规则';

interface Waiting {
  verifying: number;
  oldestAt: Date | null;
  ending: number;
  endsOn: CalendarDay | null;
}

/** 社会公众代表库: who waits to be verified by somebody else than whoever entered them, and whose term is about to end. */
export function registerTasks(requester: Requester): Asked[] {
  if (!is(requester, Role.GOV_OFFICE_STAFF)) return [];
  const { today } = requester.rules;
  const soon = addDays(today, TERM_NOTICE_DAYS[0]);
  const select = sql<Waiting>`
    select count(*) filter (where waits)::int as verifying, min(entered_at) filter (where waits) as "oldestAt",
      count(*) filter (where ends)::int as ending, (min(term_ends_on) filter (where ends))::text as "endsOn"
    from (select entered_at, term_ends_on,
        state = 'VERIFYING' and entered_by_id is distinct from ${requester.actor.id} as waits,
        state = 'ACTIVE' and term_ends_on between ${today} and ${soon} as ends
      from representative) r`;
  return [
    asked(
      select,
      (rows) =>
        rows.flatMap(({ verifying, oldestAt, ending, endsOn }) => [
          ...(verifying > 0 && oldestAt ? [toVerify(verifying, dayOf(oldestAt), today)] : []),
          ...(ending > 0 ? [toRenew(ending, endsOn, today)] : []),
        ]),
      { oldestAt: true },
    ),
  ];
}

const toVerify = (count: number, since: CalendarDay, today: CalendarDay): Task =>
  task(
    {
      key: TaskKind.VERIFY_REPRESENTATIVES,
      kind: TaskKind.VERIFY_REPRESENTATIVES,
      title: '社会公众代表库',
      detail: `${count}人的推荐或者申请等待核实`,
      path: `${REGISTER}?zhuangtai=VERIFYING`,
      article: ARTICLE,
      dueOn: addDays(since, VERIFY_WITHIN_DAYS),
      count,
    },
    today,
  );

const toRenew = (count: number, dueOn: CalendarDay | null, today: CalendarDay): Task =>
  task(
    {
      key: TaskKind.RENEW_REPRESENTATIVES,
      kind: TaskKind.RENEW_REPRESENTATIVES,
      title: '社会公众代表库',
      detail: `${count}名代表任期将满，续任或者另请他人`,
      path: `${REGISTER}?zhuangtai=ACTIVE&cixu=TERM_END`,
      article: ARTICLE,
      dueOn,
      count,
    },
    today,
  );
