import { Migration } from '@mikro-orm/migrations';

/** 政务公开工作要点: the tasks of a year, each of one unit until a day; what was published of one is not changed. */
export class Migration20261130210000 extends Migration {
  override up(): void {
    this.addSql(TASK);
    this.addSql('create index plan_task_year_due_on_id_index on plan_task (year, due_on, id)');
    this.addSql('create index plan_task_unit_id_index on plan_task (unit_id)');
    for (const statement of [...FIXED, ...POLICIES]) this.addSql(statement);
  }
}

const TASK = `create table plan_task (
  id uuid not null, year int not null, title text not null, content text not null, basis text not null,
  unit_id uuid not null, due_on date not null, measure text, target int, author_ids uuid[] not null,
  published_on date, reports jsonb not null default '[]', done_on date, withdrawn_on date, withdrawn_reason text,
  version int not null default 1, primary key (id),
  constraint plan_task_unit_id_foreign foreign key (unit_id) references unit (id)
)`;

// A task goes on by reports and decisions alone; it is neither taken back nor moved, whoever writes.
const FIXED = [
  `create function refuse_other_plan_task() returns trigger language plpgsql as $$
  begin
    raise exception 'a published task is not changed' using errcode = 'restrict_violation';
  end
$$`,
  `create trigger plan_task_fixed before update on plan_task for each row when (old.published_on is not null and
    (old.year, old.title, old.content, old.basis, old.unit_id, old.due_on, old.measure, old.target, old.author_ids,
      old.published_on) is distinct from (new.year, new.title, new.content, new.basis, new.unit_id, new.due_on,
      new.measure, new.target, new.author_ids, new.published_on)
    or (old.done_on is not null and old.done_on is distinct from new.done_on)
    or (old.withdrawn_on is not null and (old.withdrawn_on, old.withdrawn_reason) is distinct from
      (new.withdrawn_on, new.withdrawn_reason)))
    execute function refuse_other_plan_task()`,
  `create trigger plan_task_kept before delete on plan_task for each row when (old.published_on is not null)
    execute function refuse_other_plan_task()`,
];

const OFFICE = `app_in('SYSTEM') or app_in('COUNTY')`;

const POLICIES = [
  'alter table plan_task enable row level security',
  `create policy read on plan_task for select using (published_on is not null or ${OFFICE})`,
  `create policy add on plan_task for insert with check (${OFFICE})`,
  `create policy change on plan_task for update using (${OFFICE}) with check (${OFFICE})`,
  `create policy drop on plan_task for delete using (${OFFICE})`,
];
