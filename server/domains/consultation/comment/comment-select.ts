import { type RawBuilder, sql } from 'kysely';
import type { CommentRevisionView } from '#schema/consultation/comment-revision-view.ts';
import type { AttachmentView } from '#schema/kernel/attachment-view.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { keysOf } from '#server/ground/kernel/keyset.ts';
import { isId } from '#server/ground/kernel/load.ts';
import type { CommentChannel } from '#server/law/people/comment-channel.ts';
import type { IdentityKind } from '#server/law/people/identity-kind.ts';
import type { ClauseQuote } from '#server/law/draft/clause-quote.ts';
import type { Stance } from '#server/law/consultation/comment-words.ts';
import { SIGNED } from './signature.queries.ts';

/** A comment as it reads now (意见现在的内容): its last revision, else what was submitted. */
export interface CommentWords {
  id: string;
  receiptNo: string;
  consultationId: string;
  channel: CommentChannel;
  identity: IdentityKind;
  submittedAt: Date;
  displayName: string;
  stance: Stance;
  clauseNo: string | null;
  text: string;
  suggestedText: string | null;
  quote: ClauseQuote | null;
}

/** Of comment `c`, its state `s` and the revision in force `v`. */
export const WORDS = sql`c.id, c.receipt_no as "receiptNo", c.consultation_id as "consultationId", c.channel, c.identity,
  c.submitted_at as "submittedAt", case when coalesce(v.show_name, c.show_name) and s.disowned_at is null
    then coalesce(v.payload, c.payload)::json ->> 'displayName' else ${SIGNED} end as "displayName",
  coalesce(v.stance, c.stance) as stance, case when v.no is null then c.clause_no else v.clause_no end as "clauseNo",
  coalesce(v.text, c.text) as text,
  case when v.no is null then c.suggested_text else v.suggested_text end as "suggestedText",
  case when v.no is null then c.quote else v.quote end as quote`;

/** The tables of `WORDS`; the revision is looked up by its key and only where there is one. */
export const FROM_COMMENTS = sql`comment c
  join comment_state s on s.comment_id = c.id
  left join comment_revision v on v.comment_id = c.id and v.no = s.current_revision and s.current_revision > 1
  join consultation k on k.id = c.consultation_id`;

/** Current wording of one comment, exactly as written; undefined where the reader may not see it. */
export async function wordsOfComment(db: Db, id: string): Promise<CommentWords | undefined> {
  const { rows } = await sql<CommentWords>`select ${WORDS} from ${FROM_COMMENTS} where c.id = ${id}`.execute(
    db,
  );
  return rows[0];
}

/** The outcome that reaches a comment, its own or its cluster's, as disposition `e`; cluster membership is `m`. */
export const WITH_OUTCOME = sql`left join cluster_member m on m.comment_id = c.id
  left join disposition e on e.id = coalesce((select own.id from disposition own where own.comment_id = c.id),
    (select shared.id from disposition shared where shared.cluster_id = m.cluster_id))`;

/** Every version of a comment, oldest first, as JSON. */
export const REVISIONS: RawBuilder<CommentRevisionView[]> = sql`(
  select json_agg(json_build_object('no', r.no, 'at', r.at, 'text', r.text, 'suggestedText', r.suggested_text, 'quote', r.quote,
    'stance', r.stance, 'clauseNo', r.clause_no) order by r.no)
  from (select 1 as no, c.submitted_at as at, c.text, c.suggested_text, c.quote, c.stance, c.clause_no
    union all select o.no, o.at, o.text, o.suggested_text, o.quote, o.stance, o.clause_no
    from comment_revision o where o.comment_id = c.id) r)`;

/** The files of a comment, as JSON. */
export const FILES: RawBuilder<AttachmentView[]> = sql`coalesce((
  select json_agg(json_build_object('id', a.id, 'kind', a.kind, 'name', a.name, 'mediaType', a.media_type,
    'size', a.size, 'sha256', a.sha256, 'url', '/files/' || a.id) order by a.id)
  from attachment a where a.comment_id = c.id), '[]')`;

/** The id that a page goes on from; refuses a cursor that is none of ours. */
export function idAfter(after: string | null | undefined): string | null {
  const [last] = keysOf(after, 1) ?? [null];
  if (last === null || (typeof last === 'string' && isId(last))) return last;
  throw badInput('翻页位置无效，请从第一页看起。', ['after']);
}
