import { Migration } from '@mikro-orm/migrations';

/** 相近意见: opinions are compared when their words are copied, those from before within the next minutes (国令713号第十八条). */
export class Migration20261127110000 extends Migration {
  override up(): void {
    for (const statement of [...TABLES, QUEUED, TRIGGER, EARLIER, ...SECURITY]) this.addSql(statement);
  }
}

const TABLES = [
  `create table comment_likeness (
    comment_id uuid not null, consultation_id uuid not null, group_id uuid not null, same_key bigint not null,
    near_id uuid null, primary key (comment_id)
  )`,
  `create index comment_likeness_group_id_comment_id_index on comment_likeness (group_id, comment_id)`,
  `create index comment_likeness_same_key_index on comment_likeness (same_key)`,
  `create table like_group (
    id uuid not null, consultation_id uuid not null, members int not null, primary key (id)
  )`,
  `create index like_group_consultation_id_members_index on like_group (consultation_id, members)`,
  `create table comment_band (band bigint not null, comment_id uuid not null, primary key (band, comment_id))`,
  `create table comment_to_compare (comment_id uuid not null, primary key (comment_id))`,
];

const QUEUED = `
create function compare_copied_words() returns trigger language plpgsql security definer set search_path = 'public', 'pg_temp' as $$
  begin
    insert into comment_to_compare (comment_id) select distinct comment_id from is_now on conflict do nothing;
    return null;
  end
$$`;

const TRIGGER = `create trigger words_copied after insert on comment_words referencing new table as is_now
  for each statement execute function compare_copied_words()`;

const EARLIER = `insert into comment_to_compare (comment_id) select distinct comment_id from comment_words`;

const SECURITY = [
  ...['comment_likeness', 'like_group', 'comment_band', 'comment_to_compare'].map(
    (table) => `alter table ${table} enable row level security`,
  ),
  ...['comment_likeness', 'like_group'].map(
    (table) => `create policy read on ${table} for select using (consultation_id in
      (select c.id from consultation c where app_reads_matter(c.unit_ids, c.review)))`,
  ),
  ...['comment_likeness', 'like_group', 'comment_band', 'comment_to_compare'].map(
    (table) => `create policy own on ${table} for all using (app_in('SYSTEM')) with check (app_in('SYSTEM'))`,
  ),
];
