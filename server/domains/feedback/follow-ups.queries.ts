import { type RawBuilder, sql } from 'kysely';
import type { FollowUp } from '#schema/feedback/reason-question-view.ts';
import type { ReportRow } from '#schema/feedback/report-parts.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { gather } from '#server/ground/kernel/gather.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { maskPersonal } from '#server/law/people/mask-personal.ts';

/** Whether everybody may read comment state `s` of consultation `k`: said in the database, as for the consultation's page. */
export const SHOWN: RawBuilder<boolean> = sql`everybody_reads(s, k)`;

/** The words of the reason in disposition `alias`: opinions answered by the same words have the same reason (同一理由). */
export const reasonWords = (alias: string): RawBuilder<string> => {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  return sql`md5(jsonb_build_array(${column('result')}, ${column('ground')}, ${column('reason')}, ${column('route')},
    ${column('covered_at')}, ${column('changed_clauses')})::text)`;
};

/** Questions `q` about the reason in `d` that one answer may explain; of one who says theirs differs, alone. */
export const askedWords: RawBuilder<string> = sql`${reasonWords('d')} || case when q.differs then q.comment_id::text else '' end`;

interface Told {
  answer: string;
  answeredOn: CalendarDay;
}

interface ToldOfRow extends Told {
  reason: Pick<ReportRow, 'result' | 'ground' | 'reason' | 'route' | 'coveredAt' | 'changedClauses'>;
  questions: readonly string[];
}

/** Further answers to the reasons of a published report, with the questions that everybody may read. */
async function toldInReport(db: Db, consultationId: string): Promise<ToldOfRow[]> {
  const { rows } = await sql<ToldOfRow>`
    select a.text as answer, a.answered_on::text as "answeredOn", json_build_object('result', d.result, 'ground', d.ground,
      'reason', d.reason, 'route', d.route, 'coveredAt', d.covered_at, 'changedClauses', d.changed_clauses) as reason,
      coalesce((select json_agg(q.question order by q.asked_at, q.comment_id) from reason_question q
        join comment_state s on s.comment_id = q.comment_id
        where q.answer_id = a.id and a.show_questions and q.question <> '' and ${SHOWN}), '[]') as questions
    from reason_answer a join disposition d on d.id = a.disposition_id join consultation k on k.id = a.consultation_id
    where a.consultation_id = ${consultationId} and a.state = 'CONFIRMED' and k.feedback_published_at is not null
    order by a.confirmed_at`.execute(db);
  return rows;
}

const keyOf = ({ result, ground, reason, route, coveredAt, changedClauses }: ToldOfRow['reason']) =>
  JSON.stringify([result, ground, reason, route, coveredAt, changedClauses.map((one) => Object.values(one))]);

const followUp = ({ answer, answeredOn, questions }: Told & { questions: readonly string[] }): FollowUp => ({
  questions: questions.map(maskPersonal),
  answer,
  answeredOn,
});

/** The rows of a published report, each with what was answered further about its reason (再次答复). */
export async function withFollowUps<Row extends ToldOfRow['reason']>(
  context: Context,
  consultationId: string,
  rows: readonly Row[],
): Promise<(Row & { followUps: FollowUp[] })[]> {
  const told = await read(context, (db) => toldInReport(db, consultationId));
  const byReason = Map.groupBy(told, ({ reason }) => keyOf(reason));
  return rows.map((row) => ({ ...row, followUps: (byReason.get(keyOf(row)) ?? []).map(followUp) }));
}

interface ToldOfComment extends Told {
  id: string;
  question: string | null;
}

/** Further answers on the reasons given to these public comments; of the questions, only a comment's own. */
const toldToComments = gather((context: Context, ids: readonly string[]) =>
  read(context, async (db) => {
    const { rows } = await sql<ToldOfComment>`
      select c.id, a.text as answer, a.answered_on::text as "answeredOn",
        case when a.show_questions and ${SHOWN} then q.question end as question
      from comment c join comment_state s on s.comment_id = c.id join consultation k on k.id = c.consultation_id
      left join cluster_member m on m.comment_id = c.id
      join disposition e on e.id = coalesce((select own.id from disposition own where own.comment_id = c.id),
        (select shared.id from disposition shared where shared.cluster_id = m.cluster_id))
      join reason_answer a on a.consultation_id = c.consultation_id and a.state = 'CONFIRMED'
      join disposition d on d.id = a.disposition_id and ${reasonWords('d')} = ${reasonWords('e')}
      left join reason_question q on q.comment_id = c.id and q.answer_id = a.id
      where c.id = any(${ids}::uuid[]) and k.feedback_published_at is not null
      order by a.confirmed_at`.execute(db);
    return rows;
  }),
);

/** Further answers on the reason given to a public comment (再次答复). */
export async function followUpsOf(context: Context, commentId: string): Promise<FollowUp[]> {
  const told = await toldToComments(context, commentId);
  return told
    .filter(({ id }) => id === commentId)
    .map(({ question, ...one }) => followUp({ ...one, questions: question ? [question] : [] }));
}
