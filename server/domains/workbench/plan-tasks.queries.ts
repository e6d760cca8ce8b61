import { sql } from 'kysely';
import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { counted } from '#server/domains/openness/plan.queries.ts';
import type { RecordedFact } from '#server/law/openness/recorded-fact.ts';
import { PLANNING_POSTS, REPORTING_POSTS } from '#server/law/openness/report-posts.ts';
import { type Asked, asked, is, type Requester, task } from './task-source.ts';

/** 日 before its day from which a task is on the bench; the desk shows all of them. */
const AHEAD = 30;

interface Row {
  id: string;
  year: number;
  title: string;
  dueOn: CalendarDay;
  own: boolean;
  published: boolean;
  /** A report waits for its check. */
  reported: boolean;
  /** The requester made one of its reports, and checks none. */
  reporter: boolean;
  /** Why the last report went back. */
  returned: string | null;
  written: boolean;
  unitId: string;
  measure: RecordedFact | null;
  target: number | null;
  doneOn: null;
}

/** 政务公开任务: to report on before its day, to check, to publish as somebody who wrote none of them. */
export function planTasks(requester: Requester): Asked[] {
  const { actor } = requester;
  if (!is(requester, ...REPORTING_POSTS)) return [];
  const office = is(requester, ...PLANNING_POSTS);
  const select = sql<Row>`
    select t.id, t.year, t.title, t.due_on::text as "dueOn", t.unit_id = ${actor.unitId} as own,
      t.published_on is not null as published, ${actor.id}::uuid = any(t.author_ids) as written,
      exists (select from jsonb_array_elements(t.reports) r where r -> 'decided' = 'null') as reported,
      exists (select from jsonb_array_elements(t.reports) r where r ->> 'byId' = ${actor.id}) as reporter,
      t.reports -> -1 -> 'decided' ->> 'note' as returned, t.unit_id as "unitId", t.measure, t.target,
      null as "doneOn"
    from plan_task t where t.done_on is null and t.withdrawn_on is null
      and (t.measure is null or t.published_on is null or t.year >= ${Number(requester.rules.today.slice(0, 4)) - 1})
      and (t.published_on is not null or ${office}) and (t.unit_id = ${actor.unitId} or ${office})
    order by t.due_on, t.id`;
  return [
    asked(select, async (rows, db) => [
      ...turns(rows, requester),
      ...(await shortOfMeasure(rows, requester, db)),
      ...publication(rows, requester),
    ]),
  ];
}

const said = (
  kind: TaskKind,
  key: string,
  words: { title: string; detail: string; dueOn: CalendarDay | null },
  today: CalendarDay,
) =>
  task(
    {
      key: `${kind}:${key}`,
      kind,
      ...words,
      article: '县政务公开工作要点',
      path: '/gongzuotai/gongkai-renwu',
    },
    today,
  );

const turns = (rows: readonly Row[], requester: Requester): Task[] =>
  rows
    .filter(({ published, measure }) => published && !measure)
    .flatMap(({ id, title, dueOn, own, reported, reporter, returned }) => {
      const { today } = requester.rules;
      const office = is(requester, ...PLANNING_POSTS);
      if (reported)
        return office && !reporter
          ? [said(TaskKind.REVIEW_PLAN_TASK, id, { title, detail: '完成情况待核实', dueOn: null }, today)]
          : [];
      if (!own || (!returned && dueOn > addDays(today, AHEAD))) return [];
      const detail = returned ? `报告被退回：${returned}` : '完成以后报告';
      return [said(TaskKind.REPORT_PLAN_TASK, id, { title, detail, dueOn }, today)];
    });

/** Tasks of the unit that the record counts, near their day, and what is still missing. */
async function shortOfMeasure(
  rows: readonly Row[],
  { rules: { today } }: Requester,
  db: Db,
): Promise<Task[]> {
  const tasks: Task[] = [];
  for (const row of rows) {
    const { id, title, dueOn, own, published, measure, target } = row;
    if (!measure || !own || !published || dueOn > addDays(today, AHEAD)) continue;
    const { reached, doneOn } = await counted(db, row, today);
    const detail = `平台记录${reached ?? 0}，要求${target ?? 0}`;
    if (!doneOn) tasks.push(said(TaskKind.REACH_PLAN_MEASURE, id, { title, detail, dueOn }, today));
  }
  return tasks;
}

/** Of each year those that wait, where the requester wrote none of it. */
const publication = (rows: readonly Row[], { rules: { today } }: Requester): Task[] =>
  [
    ...Map.groupBy(
      rows.filter(({ published }) => !published),
      ({ year }) => year,
    ),
  ]
    .filter(([, waiting]) => waiting.every(({ written }) => !written))
    .map(([year, waiting]) =>
      said(
        TaskKind.PUBLISH_PLAN_TASKS,
        String(year),
        { title: `${year}年政务公开任务`, detail: `${waiting.length}项待审核公布`, dueOn: null },
        today,
      ),
    );
