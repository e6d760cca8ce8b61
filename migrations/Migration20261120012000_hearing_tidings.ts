import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  `alter table "hearing_sign_up" add column "confirmed_at" timestamptz(3) null, add column "claim_by" timestamptz(3) null, add column "lapsed_at" timestamptz(3) null`,
  `alter table "message" add column "calendar" text null`,
  `create table "hearing_call" ("id" uuid not null, "unique_key" text not null, "hearing_id" uuid not null, "contact_id" uuid not null, "tiding" text not null, "display_name" text not null, "receipt_no" text null, "text" text not null, "created_at" timestamptz(3) not null, "told_at" timestamptz(3) null, "told_by_id" uuid null, "way" text null, "note" text not null default '', primary key ("id"))`,
  `alter table "hearing_call" add constraint "hearing_call_unique_key_unique" unique ("unique_key")`,
  `create index "hearing_call_hearing_id_id_index" on "hearing_call" ("hearing_id", "id")`,
  `alter table "hearing_call" add constraint "hearing_call_hearing_id_foreign" foreign key ("hearing_id") references "hearing" ("id")`,
  `alter table "hearing_call" add constraint "hearing_call_told_by_id_foreign" foreign key ("told_by_id") references "person" ("id") on delete set null`,
];

const among = (condition: string) => `hearing_id in (select h.id from hearing h where ${condition})`;
const READ = among('app_reads(h.unit_ids)');
const WRITTEN = among('app_writes_matter(h.unit_ids, h.review)');

/** People who held a seat by the order of their sign-up still hold it (席位先到先得). */
const SEATED = `update hearing_sign_up s set confirmed_at = s.submitted_at
  from (select o.id, row_number() over (partition by o.hearing_id, o.attendance order by o.place) as rank
    from hearing_sign_up o where o.withdrawn_at is null) r, hearing h
  where r.id = s.id and h.id = s.hearing_id
    and r.rank <= case s.attendance when 'OBSERVER' then h.observer_seats when 'PRESS' then h.press_seats else 0 end`;

/** 听证会告知: seats are confirmed and offered, and people without a mail address are notified by the unit, on record. */
export class Migration20261120012000 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    this.addSql(SEATED);
    this.addSql(`alter table "hearing_call" enable row level security`);
    this.addSql(`create policy read on "hearing_call" for select using (${READ})`);
    this.addSql(`create policy add on "hearing_call" for insert with check (${WRITTEN})`);
    this.addSql(
      `create policy change on "hearing_call" for update using (${WRITTEN}) with check (${WRITTEN})`,
    );
    this.addSql(`create function refuse_changed_hearing_call() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then raise exception 'a row of hearing_call is kept'; end if;
        if old.told_at is not null
          or (old.unique_key, old.hearing_id, old.contact_id, old.tiding, old.display_name, old.receipt_no, old.text, old.created_at)
            is distinct from (new.unique_key, new.hearing_id, new.contact_id, new.tiding, new.display_name, new.receipt_no, new.text, new.created_at)
        then raise exception 'a row of hearing_call is not changed'; end if;
        return new;
      end $$`);
    this.addSql(`create trigger hearing_call_fixed before update or delete on "hearing_call"
      for each row execute function refuse_changed_hearing_call()`);
  }
}
