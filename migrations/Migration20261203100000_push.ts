import { Migration } from '@mikro-orm/migrations';

/** 政府信息公开条例第二十三条: pushes to groups, and the letters that carry them; neither is ever changed. */
export class Migration20261203100000 extends Migration {
  override up(): void {
    this.addSql(PUSH);
    this.addSql('create index push_sent_at_id_index on push (sent_at, id)');
    this.addSql(LETTER);
    for (const statement of [...FIXED, ...POLICIES]) this.addSql(statement);
  }
}

const PUSH = `create table push (
  id uuid not null, unit_id uuid not null, groups text[] not null, title text not null, text text not null,
  page_kind text not null, page_title text not null, path text not null, followers jsonb not null,
  sent_at timestamptz(3) not null, primary key (id),
  constraint push_unit_id_foreign foreign key (unit_id) references unit (id)
)`;

const LETTER = `create table push_letter (
  id uuid not null, push_id uuid not null, message_key text not null, primary key (id),
  constraint push_letter_push_id_message_key_unique unique (push_id, message_key),
  constraint push_letter_push_id_foreign foreign key (push_id) references push (id)
)`;

// A push and its letters are on record as they were sent.
const FIXED = [
  `create function refuse_changed_push() returns trigger language plpgsql as $$
  begin
    raise exception 'what was pushed is not changed' using errcode = 'restrict_violation';
  end
$$`,
  `create trigger push_fixed before update or delete on push for each row execute function refuse_changed_push()`,
  `create trigger push_letter_fixed before update on push_letter
    for each row execute function refuse_changed_push()`,
];

const POLICIES = [
  'alter table push enable row level security',
  'create policy read on push for select using (true)',
  'create policy add on push for insert with check (app_writes(array[unit_id]))',
  'alter table push_letter enable row level security',
  `create policy own on push_letter for all using (app_in('SYSTEM')) with check (app_in('SYSTEM'))`,
];
