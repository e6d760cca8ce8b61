import { sql } from 'kysely';
import { SIGNED } from '#server/domains/consultation/comment/signature.queries.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { CommentChannel } from '#server/law/people/comment-channel.ts';
import type { IdentityKind } from '#server/law/people/identity-kind.ts';
import type { Stance } from '#server/law/consultation/comment-words.ts';
import type { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { maskPersonal } from '#server/law/people/mask-personal.ts';
import type { Outcome, RejectionGround } from '#server/law/feedback/outcome.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { HeldRow } from './held-rows.queries.ts';
import type { ClauseQuote } from '#server/law/draft/clause-quote.ts';

/** An opinion as it lies in the file (入卷的意见): counted and answered in any case, its words only where they are public. */
export interface HeldComment {
  id: string;
  receiptNo: string;
  channel: CommentChannel;
  identity: IdentityKind;
  displayName: string;
  stance: Stance;
  clauseNo: string | null;
  /** Whether everybody may read it; without that its words are not in the file. */
  shown: boolean;
  text: string | null;
  suggestedText: string | null;
  /** The words of the clause it speaks of; in files from before there were any, missing. */
  quote?: ClauseQuote | null;
  status: CommentStatus;
  peopleCount: number;
  submittedAt: string;
  receivedOn: CalendarDay | null;
  postmarkedOn: CalendarDay | null;
  noticeVersion: number;
  commitment: string;
  /** Outcome of the comment, its own or its cluster's, once confirmed. */
  outcome: Outcome | null;
  ground: RejectionGround | null;
  reason: string | null;
  member: HeldRow | null;
  disposition: HeldRow | null;
  /** 理由不清楚, and with the first who asked the answer that all of them got; in files from before there were any, missing. */
  question?: HeldRow | null;
  answer?: HeldRow | null;
}

/** Words are public on the same conditions as on the consultation's page. */
const SHOWN = sql`everybody_reads(s, k)`;

/** The question is copied into the file on the same condition as the words of the opinion itself. */
const QUESTION = sql`(select to_jsonb(q) || jsonb_build_object('question', case when f.shown then q.question else '' end,
  'answer_id', case when n.state = 'CONFIRMED' then q.answer_id end)
  from reason_question q left join reason_answer n on n.id = q.answer_id where q.comment_id = s.comment_id)`;

const ANSWER = sql`(select to_jsonb(n) from reason_question q join reason_answer n on n.id = q.answer_id and n.state = 'CONFIRMED'
  where q.comment_id = s.comment_id
    and not exists (select from reason_question o where o.answer_id = n.id and o.comment_id < q.comment_id))`;

const COLUMNS = sql`c.id, c.receipt_no as "receiptNo", c.channel, c.identity, coalesce(v.stance, c.stance) as stance,
  case when v.no is null then c.clause_no else v.clause_no end as "clauseNo", f.shown, s.status,
  case when f.shown and coalesce(v.show_name, c.show_name)
    then coalesce(v.payload, c.payload)::json ->> 'displayName' else ${SIGNED} end as "displayName",
  case when f.shown then hide_words(coalesce(v.text, c.text), s.blackouts) end as text,
  case when f.shown then hide_words(case when v.no is null then c.suggested_text else v.suggested_text end, s.blackouts) end as "suggestedText",
  case when v.no is null then c.quote else v.quote end as quote,
  c.people_count as "peopleCount", to_jsonb(c.submitted_at) #>> '{}' as "submittedAt",
  c.received_on::text as "receivedOn", c.postmarked_on::text as "postmarkedOn", c.notice_version as "noticeVersion",
  coalesce(v.commitment, c.commitment) as commitment, to_jsonb(m) as member, to_jsonb(own) as disposition, ${QUESTION} as question, ${ANSWER} as answer,
  case when o.state = 'CONFIRMED' then o.result end as outcome,
  case when o.state = 'CONFIRMED' then o.ground end as ground,
  case when o.state = 'CONFIRMED' then o.reason end as reason`;

const FROM = sql`comment_state s join comment c on c.id = s.comment_id join consultation k on k.id = s.consultation_id
  cross join lateral (select ${SHOWN} as shown) f
  left join comment_revision v on s.current_revision > 1 and v.comment_id = s.comment_id and v.no = s.current_revision
  left join cluster_member m on m.comment_id = s.comment_id
  left join disposition own on own.comment_id = s.comment_id
  left join disposition shared on own.id is null and shared.cluster_id = m.cluster_id
  cross join lateral (select coalesce(own.state, shared.state) as state, coalesce(own.result, shared.result) as result,
    coalesce(own.ground, shared.ground) as ground, coalesce(own.reason, shared.reason) as reason) o`;

const FIRST = '00000000-0000-0000-0000-000000000000';

/** The opinions of a consultation, oldest first, so many at a time: never all of them in memory. */
export async function* heldComments(
  db: Db,
  consultationId: string,
  size: number,
): AsyncGenerator<HeldComment[]> {
  for (let after = FIRST; ;) {
    const { rows } = await sql<HeldComment>`select ${COLUMNS} from ${FROM}
      where s.consultation_id = ${consultationId} and s.comment_id > ${after}
      order by s.comment_id limit ${size}`.execute(db);
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(masked);
    if (rows.length < size) return;
    after = last.id;
  }
}

const masked = ({ text, suggestedText, question, ...comment }: HeldComment): HeldComment => ({
  ...comment,
  text: text && maskPersonal(text),
  suggestedText: suggestedText && maskPersonal(suggestedText),
  question: question ? { ...question, question: maskPersonal(String(question.question)) } : null,
});
