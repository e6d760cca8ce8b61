import { Migration } from '@mikro-orm/migrations';

/**
 * 隐去文字: not names alone, any passage of an opinion is hidden with its ground where the opinion is shown
 * (个人信息保护法第二十五条). Names that were hidden before stay so.
 */
export class Migration20261128130000 extends Migration {
  override up(): void {
    this.addSql(`alter table comment_state add column blackouts jsonb not null default '[]'`);
    this.addSql(NAMES);
    for (const statement of [HIDE_WORDS, TOLD, UNSHOWN]) this.addSql(statement);
    this.addSql('alter table comment_state drop column hidden_names');
    this.addSql('drop function disowned_opinions(uuid)');
    this.addSql('drop function hide_names(text, text[])');
  }
}

const NAMES = `update comment_state set blackouts = (select jsonb_agg(jsonb_build_object(
    'words', n, 'kind', 'NAME', 'reason', '', 'shown', '〔姓名已隐去〕') order by n) from unnest(hidden_names) n)
  where hidden_names <> '{}'`;

/** A passage of which another is a part goes first. */
const HIDE_WORDS = `
create function hide_words(said text, blackouts jsonb) returns text language plpgsql immutable as $$
  declare
    one record;
  begin
    for one in select b ->> 'words' as words, b ->> 'shown' as shown from jsonb_array_elements(blackouts) b
      order by length(b ->> 'words') desc loop
      said := replace(said, one.words, one.shown);
    end loop;
    return said;
  end
$$`;

const TOLD = `
create or replace function told_comment(told uuid, revision integer, reported boolean) returns table(id uuid, receipt_no text,
  consultation_id uuid, channel text, identity text, submitted_at timestamp with time zone, display_name text, stance
  text, clause_no text, text text, suggested_text text, quote jsonb, outcome text, reason text) language sql stable as $$
  select c.id, c.receipt_no, c.consultation_id, c.channel, c.identity, c.submitted_at::timestamptz,
    case when coalesce(v.show_name, c.show_name)
      then coalesce(v.payload, c.payload)::json ->> 'displayName' else c.display_name end,
    coalesce(v.stance, c.stance), case when v.no is null then c.clause_no else v.clause_no end,
    hide_words(coalesce(v.text, c.text), s.blackouts),
    hide_words(case when v.no is null then c.suggested_text else v.suggested_text end, s.blackouts),
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

/** A published report never changes; of which quotations somebody must not read the words any more, and which of them, is told here. */
const UNSHOWN = `
create function unshown_quotations(matter uuid) returns table(display_name text, said text, blackouts jsonb, gone boolean)
  language sql stable security definer set search_path = 'public', 'pg_temp' as $$
  select c.display_name, coalesce(v.text, c.text), s.blackouts, s.disowned_at is not null or s.hide_state is not null
  from comment_state s join comment c on c.id = s.comment_id
  left join comment_revision v on v.comment_id = s.comment_id and v.no = s.current_revision
  where s.consultation_id = matter and (s.disowned_at is not null or s.hide_state is not null or s.blackouts <> '[]')
$$`;
