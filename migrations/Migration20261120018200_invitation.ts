import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  `create table "invitation" ("id" uuid not null, "meeting_id" uuid not null, "item_id" uuid not null, "draw_id" uuid null, "representative_id" uuid null, "addressee" text not null, "capacity" text not null, "category" text not null, "quota" text not null, "stage" text not null, "letter_no" text null, "letter" jsonb null, "reply_by" timestamptz(3) null, "sent_at" timestamptz(3) null, "sent_by_id" uuid null, "link_hmac" text null, "replied_at" timestamptz(3) null, "reply_by_id" uuid null, "reason" text null, "checked_in_at" timestamptz(3) null, "succeeds_id" uuid null, "seat_empty_at" timestamptz(3) null, "created_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`,
  `alter table "invitation" add constraint "invitation_letter_no_unique" unique ("letter_no")`,
  `alter table "invitation" add constraint "invitation_link_hmac_unique" unique ("link_hmac")`,
  `alter table "invitation" add constraint "invitation_succeeds_id_unique" unique ("succeeds_id")`,
  `alter table "invitation" add constraint "invitation_item_id_representative_id_unique" unique ("item_id", "representative_id")`,
  `create index "invitation_item_id_id_index" on "invitation" ("item_id", "id")`,
  `create index "invitation_stage_reply_by_index" on "invitation" ("stage", "reply_by")`,
  `create table "invitation_delivery" ("id" uuid not null, "invitation_id" uuid not null, "way" text not null, "note" text not null default '', "by_id" uuid null, "at" timestamptz(3) not null, primary key ("id"))`,
  `create index "invitation_delivery_invitation_id_at_index" on "invitation_delivery" ("invitation_id", "at")`,
  `create table "invitation_contact" ("invitation_id" uuid not null, "sealed" bytea not null, primary key ("invitation_id"))`,
  `alter table "invitation_contact" add constraint "invitation_contact_invitation_id_foreign" foreign key ("invitation_id") references "invitation" ("id") on update cascade on delete cascade`,
  `alter table "invitation" add constraint "invitation_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id")`,
  `alter table "invitation" add constraint "invitation_item_id_foreign" foreign key ("item_id") references "agenda_item" ("id")`,
  `alter table "invitation" add constraint "invitation_draw_id_foreign" foreign key ("draw_id") references "draw" ("id") on delete set null`,
  `alter table "invitation" add constraint "invitation_representative_id_foreign" foreign key ("representative_id") references "representative" ("id") on delete set null`,
  `alter table "invitation" add constraint "invitation_sent_by_id_foreign" foreign key ("sent_by_id") references "person" ("id") on delete set null`,
  `alter table "invitation" add constraint "invitation_reply_by_id_foreign" foreign key ("reply_by_id") references "person" ("id") on delete set null`,
  `alter table "invitation_delivery" add constraint "invitation_delivery_invitation_id_foreign" foreign key ("invitation_id") references "invitation" ("id")`,
  `alter table "invitation_delivery" add constraint "invitation_delivery_by_id_foreign" foreign key ("by_id") references "person" ("id") on delete set null`,
];

const STAFF = `app_in('SYSTEM') or app_in('COUNTY')`;
const READS = `${STAFF} or app_in('AUDIT')`;
const SENT = 'meeting_id item_id representative_id addressee capacity category quota succeeds_id';
const row = (name: string) =>
  `(${SENT.split(' ')
    .map((column) => `${name}.${column}`)
    .join(', ')})`;

/**
 * 列席邀请 (R-67): names are visible to the office alone; a sent letter keeps its text, and its delivery stays on record.
 */
export class Migration20261120018200 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    for (const table of ['invitation', 'invitation_delivery']) {
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`create policy read on "${table}" for select using (${READS})`);
      this.addSql(`create policy add on "${table}" for insert with check (${STAFF})`);
      this.addSql(`create policy change on "${table}" for update using (${STAFF}) with check (${STAFF})`);
    }
    const contacts = `current_setting('app.contacts', true) = 'on' and app_in('SYSTEM')`;
    this.addSql(`alter table "invitation_contact" enable row level security`);
    this.addSql(`create policy read on "invitation_contact" for select using (${contacts})`);
    this.addSql(`create policy add on "invitation_contact" for insert with check (${contacts})`);
    this.addSql(`create policy remove on "invitation_contact" for delete using (${contacts})`);
    // A letter that was only prepared is taken away again when its draw is void.
    this.addSql(`create policy remove on "invitation" for delete using ((${STAFF}) and letter is null)`);
    this.addSql(`create function refuse_other_invitation() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          if old.letter is null then return old; end if;
          raise exception 'an invitation that was sent is kept';
        end if;
        if ${row('old')} is distinct from ${row('new')}
          or (old.letter is not null and (old.letter, old.letter_no, old.sent_at) is distinct from (new.letter, new.letter_no, new.sent_at)) then
          raise exception 'an invitation that was sent is not changed';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger invitation_fixed before update or delete on invitation
      for each row execute function refuse_other_invitation()`);
    this.addSql(`create function refuse_other_delivery() returns trigger language plpgsql as $$
      begin raise exception 'what was delivered is not changed'; end $$`);
    this.addSql(`create trigger invitation_delivery_fixed before update or delete on invitation_delivery
      for each row execute function refuse_other_delivery()`);
  }
}
