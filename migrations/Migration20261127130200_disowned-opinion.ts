import { Migration } from '@mikro-orm/migrations';

/**
 * 不是本人提出的意见: whoever holds its receipt says so; from then on nobody else reads its signature or its words, but it is
 * counted and studied (个人信息保护法第二十五条、第四十六条). A published report never changes, so those it quotes are named here.
 */
export class Migration20261127130200 extends Migration {
  override up(): void {
    this.addSql(
      `alter table comment_state add column disowned_at timestamptz(3) null, add column disowned_note text null`,
    );
    this.addSql(DISOWNED);
  }
}

const DISOWNED = `
create function disowned_opinions(matter uuid) returns table(display_name text, said text)
  language sql stable security definer set search_path = 'public', 'pg_temp' as $$
  select c.display_name, hide_names(coalesce(v.text, c.text), s.hidden_names) from comment_state s
  join comment c on c.id = s.comment_id
  left join comment_revision v on v.comment_id = s.comment_id and v.no = s.current_revision
  where s.consultation_id = matter and s.disowned_at is not null
$$`;
