import { Migration } from '@mikro-orm/migrations';

/** 组成人员名单的变动 by two persons (国令713号第三十条): what was proposed stays as it was, its answer is given once. */
export class Migration20261127020000 extends Migration {
  override up(): void {
    this.addSql(
      `alter table organ_member add column authorisation_no text null, add column authorisation_on date null`,
    );
    this.addSql(TABLE);
    this.addSql(
      `create index organ_member_change_unit_id_proposed_at_index on organ_member_change (unit_id, proposed_at)`,
    );
    this.addSql(`create unique index organ_member_change_open on organ_member_change (member_id)
      where confirmed_at is null and returned_at is null`);
    this.addSql(KEPT);
    this.addSql(`create trigger organ_member_change_fixed before delete or update on organ_member_change
      for each row execute function refuse_changed_organ_member_change()`);
    this.addSql(`alter table organ_member_change enable row level security`);
    this.addSql(`create policy read on organ_member_change for select using (app_reads(array[unit_id]))`);
    this.addSql(
      `create policy add on organ_member_change for insert with check (app_writes(array[unit_id]))`,
    );
    this.addSql(`create policy change on organ_member_change for update using (app_writes(array[unit_id]))
      with check (app_writes(array[unit_id]))`);
  }
}

const TABLE = `
create table organ_member_change (
  id uuid not null, unit_id uuid not null, member_id uuid not null, before jsonb null, after jsonb not null,
  reason text not null, proposed_by_id uuid not null, proposed_at timestamptz(3) not null, confirmed_by_id uuid null,
  confirmed_at timestamptz(3) null, returned_by_id uuid null, returned_at timestamptz(3) null,
  return_reason text not null default '', primary key (id),
  constraint organ_member_change_one_answer check (confirmed_at is null or returned_at is null),
  constraint organ_member_change_unit_id_foreign foreign key (unit_id) references unit (id),
  constraint organ_member_change_proposed_by_id_foreign foreign key (proposed_by_id) references person (id),
  constraint organ_member_change_confirmed_by_id_foreign foreign key (confirmed_by_id) references person (id)
    on delete set null,
  constraint organ_member_change_returned_by_id_foreign foreign key (returned_by_id) references person (id)
    on delete set null
)`;

const KEPT = `
create function refuse_changed_organ_member_change() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or old.confirmed_at is not null or old.returned_at is not null
      or (old.id, old.unit_id, old.member_id, old.before, old.after, old.reason, old.proposed_by_id, old.proposed_at)
      is distinct from (new.id, new.unit_id, new.member_id, new.before, new.after, new.reason, new.proposed_by_id,
        new.proposed_at) then
      raise exception 'a row of organ_member_change is kept as it was proposed, and answered once';
    end if;
    return new;
  end
$$`;
