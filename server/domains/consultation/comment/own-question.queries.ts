import { type RawBuilder, sql } from 'kysely';
import type { MyReasonQuestion } from '#schema/feedback/reason-question-view.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { AnsweredOpinion } from '#server/law/feedback/unclear-reason.ts';
import { FROM_COMMENTS, WITH_OUTCOME } from './comment-select.ts';

/** 理由不清楚, as its author reads it. */
export type OwnQuestion = MyReasonQuestion;

/** The question about the reason of comment `c`, as JSON; the answer only once it is confirmed. */
export const OWN_QUESTION: RawBuilder<OwnQuestion | null> = sql`(
  select json_build_object('question', q.question, 'askedOn', q.asked_on, 'dueOn', q.due_on,
    'overdue', not q.due_provisional and q.due_on < coalesce(a.answered_on, app_today()),
    'answer', a.text, 'answeredOn', a.answered_on)
  from reason_question q left join reason_answer a on a.id = q.answer_id and a.state = 'CONFIRMED'
  where q.comment_id = c.id)`;

/** Facts that decide whether the author may say that the reason is unclear, with the outcome in question. */
export interface AskedReason extends AnsweredOpinion {
  dispositionId: string | null;
  /** Answered with others under one theme (一并答复). */
  together: boolean;
}

/** The reason that a comment was answered with, for the command of its author. */
export async function askedReason(db: Db, commentId: string): Promise<AskedReason> {
  const { rows } = await sql<AskedReason>`
    select s.withdrawn_at as "withdrawnAt", e.id as "dispositionId", e.cluster_id is not null as together, e.result as outcome, coalesce(e.reason, '') as reason,
      (k.feedback_published_at at time zone 'Asia/Shanghai')::date::text as "publishedOn",
      (select q.asked_on::text from reason_question q where q.comment_id = c.id) as "askedOn"
    from ${FROM_COMMENTS} ${WITH_OUTCOME} and e.state = 'CONFIRMED'
    where c.id = ${commentId}`.execute(db);
  const [found] = rows;
  if (!found) throw new Error('the comment was loaded before');
  return found;
}

/** A question whose day was counted without all holidays (暂定的答复期限). */
export interface ProvisionalQuestion {
  commentId: string;
  askedOn: CalendarDay;
}

/** Those that wait for an answer by a provisional day. */
export const provisionalQuestions = async (db: Db): Promise<ProvisionalQuestion[]> =>
  (
    await sql<ProvisionalQuestion>`
      select q.comment_id as "commentId", q.asked_on::text as "askedOn" from reason_question q
      left join reason_answer a on a.id = q.answer_id
      where q.due_provisional and a.state is distinct from 'CONFIRMED'`.execute(db)
  ).rows;
