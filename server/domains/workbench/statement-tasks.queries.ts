import { sql } from 'kysely';
import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import { organOf } from '#server/ground/kernel/organ.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { feedbackDue } from '#server/law/feedback/feedback-due.ts';
import { statementRoles } from '#server/law/invitation/statement-stage.ts';
import { actsForOrgan } from '#server/law/people/organ-post.ts';
import { type Asked, asked, type Requester, task } from './task-source.ts';

interface Waiting {
  no: string;
  name: string;
  /** The body that held the meeting; null is the county's government. */
  organ_id: string | null;
  held_at: Date;
  unanswered: number;
  /** Drafted by somebody else than the requester. */
  drafted: number;
}

/** 列席意见: what the requester's unit has to answer, and to confirm where another person drafted it. */
export function statementTasks(requester: Requester): Asked[] {
  const { actor } = requester;
  const select = sql<Waiting>`
    select m.no, m.name, ${organOf('m.unit_id')} as organ_id, coalesce(min(i.started_at), m.starts_at) as held_at,
      count(*) filter (where s.stage = 'OPINION_RECORDED')::int as unanswered,
      count(*) filter (where s.stage = 'ANSWER_PROPOSED' and s.proposed_by_id <> ${actor.id})::int as drafted
    from attendee_statement s join agenda_item i on i.id = s.item_id join meeting m on m.id = s.meeting_id
    where s.stage in ('OPINION_RECORDED', 'ANSWER_PROPOSED') and ${actor.unitId}::uuid = any(s.unit_ids)
    group by m.id order by m.starts_at`;
  return [
    asked(
      select,
      (rows) => rows.flatMap((row) => [...toAnswer(row, requester), ...toConfirm(row, requester)]),
      { held_at: true },
    ),
  ];
}

const toAnswer = (row: Waiting, requester: Requester): Task[] =>
  row.unanswered > 0 && actsForOrgan(requester.actor, statementRoles('propose'), row.organ_id)
    ? [turn(row, requester, TaskKind.ANSWER_STATEMENTS, row.unanswered, '条列席意见待答复')]
    : [];

const toConfirm = (row: Waiting, requester: Requester): Task[] =>
  row.drafted > 0 && actsForOrgan(requester.actor, statementRoles('confirm'), row.organ_id)
    ? [turn(row, requester, TaskKind.CONFIRM_STATEMENTS, row.drafted, '条列席意见的答复待确认公布')]
    : [];

function turn(
  { no, name, held_at }: Waiting,
  { rules }: Requester,
  kind: TaskKind,
  count: number,
  what: string,
): Task {
  const { day, provisional } = feedbackDue(dayOf(held_at), rules.policy, rules.calendar);
  return task(
    {
      key: `${kind}:${no}`,
      kind,
      title: name,
      detail: `${count}${what}`,
      article: '本县设定',
      dueOn: day,
      provisional,
      count,
      path: `/gongzuotai/huiyi/${encodeURIComponent(no)}/liexi`,
    },
    rules.today,
  );
}
