import { Migration } from '@mikro-orm/migrations';

/**
 * 提交意见: the rows of a submission, written in one place of the database: comment, state, sealed contact, files, counter
 * and audit rows of all who come together. It runs with its owner's rights: row security would look at every
 * consultation again for each of these tables, and could only say yes.
 */
export class Migration20261120000900 extends Migration {
  override up(): void {
    this.addSql(`create function submit_comments(sent json, files uuid[], owners uuid[], slot_no int)
      returns table (id uuid, submitted_at timestamptz)
      language plpgsql security definer set search_path = public, pg_temp as $$
      #variable_conflict use_column
      declare
        -- Read once: what is stored as the time of submission is what was compared with the closing (R-22).
        instant constant timestamptz := app_now();
        held uuid[] := '{}';
        holders uuid[] := '{}';
      begin
        if cardinality(files) > 0 then
          -- Only files that are still free, each for the first who names it.
          with wanted as (select w.id, w.comment_id from unnest(files, owners) as w(id, comment_id)),
          free as materialized (
            select a.id, a.consultation_id from attachment a
            where a.id = any(files) and a.comment_id is null order by a.id for update
          )
          select coalesce(array_agg(h.id), '{}'), coalesce(array_agg(h.comment_id), '{}') into held, holders from (
            select distinct on (w.id) w.id, w.comment_id from wanted w join free f on f.id = w.id
            join json_to_recordset(sent) as g(id uuid, "consultationId" uuid)
              on g.id = w.comment_id and g."consultationId" = f.consultation_id
            order by w.id, w.comment_id
          ) h;
        end if;
        return query
          with given as materialized (
            select * from json_to_recordset(sent) as g(id uuid, "consultationId" uuid, "idempotencyKey" uuid,
              "requestHash" text, "receiptNo" text, "lookupHmac" text, channel text, stance text, "clauseNo" text,
              text text, "suggestedText" text, identity text, "displayName" text, region text, "groupName" text,
              "showText" boolean, "showName" boolean, "noticeVersion" int, payload text, salt text, commitment text,
              sealed text, "hasContact" boolean, "fileCount" int, "auditId" uuid, "actorId" uuid, "actorName" text,
              role text, "unitId" uuid, "unitName" text, address text)
          ),
          added as (
            insert into comment (id, consultation_id, idempotency_key, request_hash, receipt_no, lookup_hmac, channel,
              stance, clause_no, text, suggested_text, identity, display_name, region, group_name, show_text, show_name,
              notice_version, payload, salt, commitment, submitted_at)
            select g.id, g."consultationId", g."idempotencyKey", g."requestHash", g."receiptNo", g."lookupHmac",
              g.channel, g.stance, g."clauseNo", g.text, g."suggestedText", g.identity, g."displayName", g.region,
              g."groupName", g."showText", g."showName", g."noticeVersion", g.payload, decode(g.salt, 'base64'),
              g.commitment, instant
            from given g join consultation c on c.id = g."consultationId"
            where c.opens_at <= instant and instant < c.closes_at and c.withdrawn_at is null
              and (g."fileCount" = 0 or g."fileCount" = (select count(*) from unnest(holders) as h(id) where h.id = g.id))
            -- In the order of their keys, so that two statements with the same keys never wait for each other.
            order by g."idempotencyKey"
            on conflict do nothing
            returning id, consultation_id, channel, clause_no, people_count, show_text, show_name, submitted_at
          ),
          states as (
            insert into comment_state (comment_id, consultation_id, status, show_text, show_name)
            select a.id, a.consultation_id, 'RECEIVED', a.show_text, a.show_name from added a
          ),
          contacts as (
            insert into comment_contact (comment_id, consultation_id, sealed, has_contact)
            select a.id, a.consultation_id, decode(g.sealed, 'base64'), g."hasContact"
            from added a join given g on g.id = a.id where g.sealed is not null
          ),
          attached as (
            update attachment f set comment_id = a.id, attached_at = a.submitted_at
            from unnest(held, holders) as h(id, comment_id) join added a on a.id = h.comment_id where f.id = h.id
          ),
          counters as (
            insert into comment_counter (consultation_id, channel, clause_no, slot, comments, people)
            select a.consultation_id, a.channel, coalesce(a.clause_no, ''), slot_no, count(*), sum(a.people_count)
            from added a group by 1, 2, 3 order by 1, 2, 3
            on conflict (consultation_id, channel, clause_no, slot) do update
              set comments = comment_counter.comments + excluded.comments, people = comment_counter.people + excluded.people
          ),
          record as (
            insert into audit_event (id, deed, outcome, actor_id, actor_name, role, unit_id, unit_name, address,
              target_kind, target_id, at)
            select g."auditId", 'comment.submitted', 'DONE', g."actorId", g."actorName", g.role, g."unitId",
              g."unitName", g.address, 'comment', a.id::text, a.submitted_at
            from added a join given g on g.id = a.id
          )
          select a.id, a.submitted_at::timestamptz from added a;
      end $$`);
  }
}
