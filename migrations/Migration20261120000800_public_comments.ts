import { Migration } from '@mikro-orm/migrations';

/**
 * 公开的意见: what everybody may read of a consultation's comments, in one place of the database. It runs with its owner's
 * rights, since row security would look at every row of every table once more; its own conditions are those of row
 * security. The rows are found first, by their own index, and only these are put together.
 */
export class Migration20261120000800 extends Migration {
  override up(): void {
    this.addSql(`create index "comment_state_shown_index" on "comment_state" ("consultation_id", "comment_id")
      where text_cleared and show_text and hide_state is null and status <> 'WITHDRAWN'`);
    this.addSql(`create function public_comments(consultation uuid, before uuid, most int)
      returns table (id uuid, receipt_no text, consultation_id uuid, channel text, identity text, submitted_at timestamptz,
        display_name text, stance text, clause_no text, "text" text, suggested_text text, outcome text, reason text)
      language plpgsql stable security definer set search_path = public, pg_temp as $$
      #variable_conflict use_column
      begin
        return query
          select f.id, c.receipt_no, c.consultation_id, c.channel, c.identity, c.submitted_at::timestamptz,
            case when coalesce(v.show_name, c.show_name)
              then coalesce(v.payload, c.payload)::json ->> 'displayName' else c.display_name end,
            coalesce(v.stance, c.stance), case when v.no is null then c.clause_no else v.clause_no end,
            coalesce(v.text, c.text), case when v.no is null then c.suggested_text else v.suggested_text end,
            case when coalesce(own.state, shared.state) = 'CONFIRMED' then coalesce(own.result, shared.result) end,
            case when coalesce(own.state, shared.state) = 'CONFIRMED' then nullif(coalesce(own.reason, shared.reason), '') end
          from (
            select s.comment_id as id, s.current_revision, k.feedback_published_at is not null as reported
            from consultation k join comment_state s on s.consultation_id = k.id
            where k.id = consultation and k.opens_at is not null
              and (k.comments_shown = 'AFTER_REVIEW' or (k.comments_shown = 'AFTER_CLOSE' and k.closes_at <= app_now()))
              and s.text_cleared and s.show_text and s.hide_state is null and s.status <> 'WITHDRAWN'
              and s.comment_id < before
            order by s.comment_id desc limit most
          ) f
          join comment c on c.id = f.id
          left join comment_revision v on f.current_revision > 1 and v.comment_id = f.id and v.no = f.current_revision
          left join cluster_member m on f.reported and m.comment_id = f.id
          left join disposition own on f.reported and own.comment_id = f.id
          left join disposition shared on own.id is null and shared.cluster_id = m.cluster_id
          order by f.id desc;
      end $$`);
  }
}
