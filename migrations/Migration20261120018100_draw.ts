import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  `create table "draw" ("id" uuid not null, "meeting_id" uuid not null, "item_id" uuid not null, "attempt" int not null, "no" text not null, "method" text not null, "seats" int not null, "quotas" jsonb not null, "topics" text[] not null, "parties" jsonb not null, "rest_after_meetings" int not null, "excluded" jsonb not null, "pool" jsonb not null, "tickets" jsonb null, "proved_fairest" boolean null, "commitment" text not null, "offer_digest" text not null, "offered_at" timestamptz(3) not null, "offered_by_id" uuid not null, "seed" text null, "public_digits" text null, "result" jsonb null, "drawn_at" timestamptz(3) null, "drawn_by_id" uuid null, "voided_at" timestamptz(3) null, "void_reason" text null, "version" int not null default 1, primary key ("id"))`,
  `alter table "draw" add constraint "draw_item_id_attempt_unique" unique ("item_id", "attempt")`,
  `alter table "draw" add constraint "draw_no_unique" unique ("no")`,
  `create table "draw_seed" ("draw_id" uuid not null, "sealed" bytea not null, primary key ("draw_id"))`,
  `alter table "draw" add constraint "draw_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id")`,
  `alter table "draw" add constraint "draw_item_id_foreign" foreign key ("item_id") references "agenda_item" ("id")`,
  `alter table "draw" add constraint "draw_offered_by_id_foreign" foreign key ("offered_by_id") references "person" ("id")`,
  `alter table "draw" add constraint "draw_drawn_by_id_foreign" foreign key ("drawn_by_id") references "person" ("id") on delete set null`,
  `alter table "draw_seed" add constraint "draw_seed_draw_id_foreign" foreign key ("draw_id") references "draw" ("id") on update cascade on delete cascade`,
];

/** Everybody reads the draws of a meeting he can see; nobody but the system the sealed seed. */
const SEEN = 'meeting_id in (select m.id from meeting m)';
const WRITES = `app_in('SYSTEM') or app_in('COUNTY')`;

const OFFERED =
  'meeting_id item_id attempt no method seats quotas topics parties rest_after_meetings excluded pool tickets proved_fairest commitment offer_digest offered_at';
const DRAWN = 'seed public_digits result drawn_at';
const row = (name: string, columns: string) =>
  `(${columns
    .split(' ')
    .map((column) => `${name}.${column}`)
    .join(', ')})`;

/** 抽选 (R-66): the offer is never changed, the result never once it is there, and a void draw stays void. */
export class Migration20261120018100 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    this.addSql(`alter table "draw" enable row level security`);
    this.addSql(`alter table "draw_seed" enable row level security`);
    this.addSql(`create policy read on "draw" for select using (${SEEN})`);
    this.addSql(`create policy add on "draw" for insert with check (${WRITES})`);
    this.addSql(`create policy change on "draw" for update using (${WRITES}) with check (${WRITES})`);
    this.addSql(`create policy read on "draw_seed" for select using (app_in('SYSTEM'))`);
    this.addSql(`create policy add on "draw_seed" for insert with check (app_in('SYSTEM'))`);
    this.addSql(`create function refuse_other_draw() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or ${row('old', OFFERED)} is distinct from ${row('new', OFFERED)}
          or (old.drawn_at is not null and ${row('old', DRAWN)} is distinct from ${row('new', DRAWN)})
          or (old.voided_at is not null and (old.voided_at, old.void_reason) is distinct from (new.voided_at, new.void_reason)) then
          raise exception 'what was offered and drawn is not changed';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger draw_fixed before update or delete on draw
      for each row execute function refuse_other_draw()`);
  }
}
