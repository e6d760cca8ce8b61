import { sql } from 'kysely';
import { CommentProgress } from '#schema/consultation/comment-filter.ts';
import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import { FROM_TALLIES, PROGRESS } from '#server/domains/consultation/comment/tally.queries.ts';
import { type CalendarDay, dayOf } from '#server/law/calendar/calendar-day.ts';
import { Role } from '#server/law/people/role.ts';
import { addWorkingDays } from '#server/law/calendar/working-day.ts';
import { type Asked, asked, type Requester, is, task } from './task-source.ts';

interface Handling {
  id: string;
  title: string;
  closed: boolean;
  feedback_due_on: CalendarDay;
  feedback_due_provisional: boolean;
  received: number;
  oldest: Date | null;
  unanswered: number;
  proposed: number;
  withheld: number;
  report_stage: 'DRAFT' | 'CONFIRMED' | 'REVIEWED' | null;
}

/** 征求意见 that run or wait for their report: comments to take up, to answer, to confirm; the report and its day. */
export function commentTasks(requester: Requester): Asked[] {
  if (!is(requester, Role.UNIT_STAFF, Role.UNIT_LEAD, Role.SECRECY_REVIEWER)) return [];
  const select = sql<Handling>`
    select c.id, c.title, c.closes_at <= app_now() or c.withdrawn_at is not null as closed, c.feedback_due_on::text as feedback_due_on,
      c.feedback_due_provisional, n.*, r.stage as report_stage
    from consultation c left join adoption_report r on r.consultation_id = c.id
    cross join lateral (
      select coalesce(sum(t.comments) filter (where t.status <> 'WITHDRAWN'), 0)::int as heard,
        coalesce(sum(t.comments) filter (where t.status = 'RECEIVED'), 0)::int as received,
        (select m.submitted_at from comment_state s join comment m on m.id = s.comment_id
          where s.consultation_id = c.id and s.status = 'RECEIVED' order by s.comment_id limit 1) as oldest,
        coalesce(sum(t.comments) filter (where ${PROGRESS[CommentProgress.UNDISPOSED]}), 0)::int as unanswered,
        coalesce(sum(t.comments) filter (where ${PROGRESS[CommentProgress.PROPOSED]} and t.own_state is not null), 0)::int
          + (select count(*)::int from disposition o where o.consultation_id = c.id and o.state = 'PROPOSED'
            and o.returned_reason is null and 0 < (select sum(n.comments) from comment_tally n
              where n.cluster_id = o.cluster_id and n.status <> 'WITHDRAWN' and n.own_state is null)) as proposed,
        (select count(*)::int from comment_state s where s.consultation_id = c.id and s.hide_state = 'PROPOSED'
          and s.status <> 'WITHDRAWN') as withheld
      from ${FROM_TALLIES} where t.consultation_id = c.id
    ) n
    where c.opens_at is not null and c.feedback_published_at is null
      and (c.withdrawn_at is null or (n.heard > 0 and exists (select from decision d
        where d.id = c.decision_id and d.phase not in ('TERMINATED', 'ARCHIVED'))))
      and (app_writes(c.unit_ids) or app_in('REVIEW'))
    order by c.closes_at`;
  return [
    asked(
      select,
      (rows) =>
        rows.flatMap((row) => [
          ...staffTurns(row, requester),
          ...leadTurns(row, requester),
          ...reviewTurns(row, requester),
        ]),
      { oldest: true },
    ),
  ];
}

const at =
  (row: Handling, { rules }: Requester, room: 'yijian' | 'fankui') =>
  (
    kind: TaskKind,
    detail: string,
    article: string,
    count: number | null = null,
    dueOn: CalendarDay | null = row.closed ? row.feedback_due_on : null,
  ) =>
    task(
      {
        key: `${kind}:${row.id}`,
        kind,
        title: row.title,
        detail,
        article,
        dueOn,
        provisional: dueOn === row.feedback_due_on && row.feedback_due_provisional,
        path: `/gongzuotai/${room}/${row.id}`,
        count,
      },
      rules.today,
    );

function staffTurns(row: Handling, requester: Requester): Task[] {
  if (!is(requester, Role.UNIT_STAFF)) return [];
  const comments = at(row, requester, 'yijian');
  const triage = row.oldest ? triageDue(row.oldest, requester) : null;
  return [
    ...(row.received > 0
      ? [comments(TaskKind.ACCEPT_COMMENTS, `${row.received}条意见待受理`, '本县设定', row.received, triage)]
      : []),
    ...(row.unanswered > 0
      ? [
          comments(
            TaskKind.DISPOSE_COMMENTS,
            `${row.unanswered}条意见待处理`,
            '国令713号第十八条',
            row.unanswered,
          ),
        ]
      : []),
    ...(row.closed && row.unanswered + row.proposed === 0 && row.report_stage === null
      ? [at(row, requester, 'fankui')(TaskKind.FEEDBACK_DUE, '起草意见采纳情况', '县政务公开文件')]
      : []),
  ];
}

const triageDue = (oldest: Date, { rules }: Requester): CalendarDay =>
  addWorkingDays(dayOf(oldest), rules.policy.commentTriageWorkingDays, rules.calendar).day;

function leadTurns(row: Handling, requester: Requester): Task[] {
  if (!is(requester, Role.UNIT_LEAD) || !row.closed) return [];
  const report = at(row, requester, 'fankui');
  const ready = row.unanswered + row.proposed === 0;
  return [
    ...(row.proposed > 0
      ? [
          at(row, requester, 'yijian')(
            TaskKind.CONFIRM_DISPOSITIONS,
            `${row.proposed}项处理意见待确认`,
            '国令713号第十八条',
            row.proposed,
          ),
        ]
      : []),
    ...(ready && row.report_stage === 'DRAFT'
      ? [report(TaskKind.CONFIRM_REPORT, '确认意见采纳情况', '县政务公开文件')]
      : []),
    ...(row.report_stage === 'REVIEWED'
      ? [report(TaskKind.PUBLISH_REPORT, '公布意见采纳情况', '县政务公开文件')]
      : []),
    ...(row.report_stage === null
      ? [report(TaskKind.FEEDBACK_DUE, '意见采纳情况尚未公布', '县政务公开文件')]
      : []),
  ];
}

function reviewTurns(row: Handling, requester: Requester): Task[] {
  if (!is(requester, Role.SECRECY_REVIEWER)) return [];
  return [
    ...(row.withheld > 0
      ? [
          at(row, requester, 'yijian')(
            TaskKind.CONFIRM_WITHHOLD,
            `${row.withheld}条意见提请不予展示`,
            '国令711号第十四条、第十五条',
            row.withheld,
            null,
          ),
        ]
      : []),
    ...(row.report_stage === 'CONFIRMED'
      ? [
          at(row, requester, 'fankui')(
            TaskKind.REVIEW_REPORT,
            '采纳情况公布前的保密审查',
            '国令711号第十七条',
          ),
        ]
      : []),
  ];
}
