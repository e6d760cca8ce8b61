import type { Entry } from '#server/kernel/act-many.ts';
import type { Services } from '#server/kernel/house.ts';
import type { CommentRow } from './comment-row.ts';

/** What the statement stored (已受理的意见). */
export interface StoredComment {
  readonly id: string;
  readonly submittedAt: Date;
}

/** Past this the database is taken to be away; whoever asked may come again with the same key. */
const TIMEOUT_MS = 8000;

/**
 * The one statement of a submission (提交意见): comment, state, sealed contact, files, counter and audit rows.
 * `instant` is read once: what is stored as the time of submission is what was compared with the closing.
 * A row is left out when its consultation is not open at that instant, its key is known, or a file of its is not free.
 * Rows are taken in the order of their keys, so that two statements with the same keys never wait for each other.
 */
const SUBMIT = `
  with instant as materialized (select app_now() as now),
  given as materialized (
    select * from json_to_recordset($1::json) as g(id uuid, "consultationId" uuid, "idempotencyKey" uuid,
      "requestHash" text, "receiptNo" text, "lookupHmac" text, channel text, stance text, "clauseNo" text, text text,
      "suggestedText" text, identity text, "displayName" text, region text, "groupName" text, "showText" boolean,
      "showName" boolean, "noticeVersion" int, payload text, salt text, commitment text, sealed text,
      "hasContact" boolean, "fileIds" uuid[], audit json)
  ),
  wanted as materialized (select g.id as comment_id, f.id from given g cross join unnest(g."fileIds") as f(id)),
  free as materialized (
    select a.id, a.consultation_id from attachment a
    where a.id in (select w.id from wanted w) and a.comment_id is null for update
  ),
  held as materialized (
    select distinct on (w.id) w.id, w.comment_id from wanted w join free f on f.id = w.id
    join given g on g.id = w.comment_id and g."consultationId" = f.consultation_id order by w.id, w.comment_id
  ),
  added as (
    insert into comment (id, consultation_id, idempotency_key, request_hash, receipt_no, lookup_hmac, channel, stance,
      clause_no, text, suggested_text, identity, display_name, region, group_name, show_text, show_name,
      notice_version, payload, salt, commitment, submitted_at)
    select g.id, g."consultationId", g."idempotencyKey", g."requestHash", g."receiptNo", g."lookupHmac", g.channel,
      g.stance, g."clauseNo", g.text, g."suggestedText", g.identity, g."displayName", g.region, g."groupName",
      g."showText", g."showName", g."noticeVersion", g.payload, decode(g.salt, 'base64'), g.commitment, i.now
    from given g
    join consultation c on c.id = g."consultationId"
    cross join instant i
    where c.opens_at <= i.now and i.now < c.closes_at and c.withdrawn_at is null
      and cardinality(g."fileIds") = (select count(*) from held h where h.comment_id = g.id)
    order by g."idempotencyKey"
    on conflict do nothing
    returning id, consultation_id, channel, clause_no, people_count, show_text, show_name, submitted_at
  ),
  states as (
    insert into comment_state (comment_id, consultation_id, status, show_text, show_name)
    select id, consultation_id, 'RECEIVED', show_text, show_name from added
  ),
  contacts as (
    insert into comment_contact (comment_id, consultation_id, sealed, has_contact)
    select a.id, a.consultation_id, decode(g.sealed, 'base64'), g."hasContact"
    from added a join given g on g.id = a.id where g.sealed is not null
  ),
  files as (
    update attachment f set comment_id = a.id, attached_at = a.submitted_at
    from held h join added a on a.id = h.comment_id where f.id = h.id
  ),
  counters as (
    insert into comment_counter (consultation_id, channel, clause_no, slot, comments, people)
    select consultation_id, channel, coalesce(clause_no, ''), $2::int, count(*), sum(people_count) from added
    group by 1, 2, 3 order by 1, 2, 3
    on conflict (consultation_id, channel, clause_no, slot) do update
      set comments = comment_counter.comments + excluded.comments, people = comment_counter.people + excluded.people
  ),
  record as (
    insert into audit_event (id, deed, outcome, actor_id, actor_name, role, unit_id, unit_name, address, target_kind, target_id, at)
    select h.id, 'comment.submitted', 'DONE', h."actorId", h."actorName", h.role, h."unitId", h."unitName", h.address,
      'comment', a.id::text, a.submitted_at
    from added a join given g on g.id = a.id
    cross join lateral json_to_record(g.audit) as h(id uuid, "actorId" uuid, "actorName" text, role text,
      "unitId" uuid, "unitName" text, address text)
  )
  select id, submitted_at as "submittedAt" from added`;

/** Commits these comments in one statement; null for each that its condition left out. */
export async function storeComments(
  { system }: Services,
  entries: readonly Entry<CommentRow>[],
  slot: number,
): Promise<(StoredComment | null)[]> {
  const given = entries.map(({ item, audit }) => ({
    ...item,
    salt: item.salt.toString('base64'),
    sealed: item.sealed?.toString('base64') ?? null,
    audit,
  }));
  const query = {
    name: 'submit-comments',
    text: SUBMIT,
    values: [JSON.stringify(given), slot],
    query_timeout: TIMEOUT_MS,
  };
  const { rows } = await system.query<StoredComment>(query);
  const stored = new Map(rows.map((row) => [row.id, row]));
  return entries.map(({ item }) => stored.get(item.id) ?? null);
}
