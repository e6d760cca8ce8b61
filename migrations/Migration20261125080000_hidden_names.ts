import { Migration } from '@mikro-orm/migrations';

/**
 * 隐去姓名: the names that an opinion says of somebody, hidden wherever the opinion is shown. In one place under all
 * readings of the public, before anything is searched or copied; a name of which another is a part goes first.
 */
export class Migration20261125080000 extends Migration {
  override up(): void {
    this.addSql(`alter table comment_state add column "hidden_names" text[] not null default '{}'`);
    this.addSql(HIDE);
    this.addSql(TOLD);
  }
}

const HIDE = `create function hide_names(said text, names text[]) returns text language plpgsql immutable as $$
  declare
    name text;
  begin
    for name in select n from unnest(names) n order by length(n) desc loop
      said := replace(said, name, '〔姓名已隐去〕');
    end loop;
    return said;
  end $$`;

const COLUMNS = `id uuid, receipt_no text, consultation_id uuid, channel text, identity text, submitted_at timestamptz,
  display_name text, stance text, clause_no text, "text" text, suggested_text text, quote jsonb, outcome text, reason text`;

/** As before, with the names hidden. */
const TOLD = `create or replace function told_comment(told uuid, revision int, reported boolean) returns table (${COLUMNS})
  language sql stable as $$
    select c.id, c.receipt_no, c.consultation_id, c.channel, c.identity, c.submitted_at::timestamptz,
      case when coalesce(v.show_name, c.show_name)
        then coalesce(v.payload, c.payload)::json ->> 'displayName' else c.display_name end,
      coalesce(v.stance, c.stance), case when v.no is null then c.clause_no else v.clause_no end,
      hide_names(coalesce(v.text, c.text), s.hidden_names),
      hide_names(case when v.no is null then c.suggested_text else v.suggested_text end, s.hidden_names),
      case when v.no is null then c.quote else v.quote end,
      case when coalesce(own.state, shared.state) = 'CONFIRMED' then coalesce(own.result, shared.result) end,
      case when coalesce(own.state, shared.state) = 'CONFIRMED' then nullif(coalesce(own.reason, shared.reason), '') end
    from comment c
    join comment_state s on s.comment_id = c.id
    left join comment_revision v on $2 > 1 and v.comment_id = c.id and v.no = $2
    left join cluster_member m on $3 and m.comment_id = c.id
    left join disposition own on $3 and own.comment_id = c.id
    left join disposition shared on own.id is null and shared.cluster_id = m.cluster_id
    where c.id = $1
  $$`;
