import { Migration } from '@mikro-orm/migrations';

/** 办件: what somebody asks of the county, and its answer; the term is the county's own setting. */
export class Migration20261129120000 extends Migration {
  override up(): void {
    this.addSql(ITEM);
    this.addSql(PERSON);
    this.addSql(FIXED);
    this.addSql(`create trigger case_item_fixed before update on case_item
      for each row execute function refuse_other_case()`);
    this.addSql(PUBLIC);
    for (const policy of POLICIES) this.addSql(policy);
  }
}

const ITEM = `
create table case_item (
  id uuid not null, idempotency_key uuid not null, request_hash text not null, receipt_no text not null,
  lookup_hmac text not null, kind text not null, case_class text, title text not null, text text not null,
  display_name text not null, has_contact boolean not null default false, public_wish boolean not null,
  notice_version int, channel text not null, received_on date not null, submitted_at timestamptz(3) not null,
  unit_id uuid not null, state text not null, due_on date not null, transfers jsonb not null default '[]', answer text,
  drafted_by_id uuid, drafted_by_name text, return_reason text, answered_on date, answered_by_name text,
  answered_unit text, public_text text, published_at timestamptz(3), version int not null default 1, primary key (id),
  constraint case_item_idempotency_key_unique unique (idempotency_key),
  constraint case_item_receipt_no_unique unique (receipt_no),
  constraint case_item_unit_id_foreign foreign key (unit_id) references unit (id),
  constraint case_item_drafted_by_id_foreign foreign key (drafted_by_id) references person (id) on delete set null
);
create index case_item_unit_id_state_index on case_item (unit_id, state);
create index case_item_kind_submitted_at_id_index on case_item (kind, submitted_at, id);
create index case_item_kind_published_at_id_index on case_item (kind, published_at, id)`;

const PERSON = `
create table case_person (
  case_id uuid not null, sealed bytea not null, years int not null, contact_mark text, primary key (case_id),
  constraint case_person_case_id_foreign foreign key (case_id) references case_item (id) on update cascade on delete cascade
);
create index case_person_contact_mark_index on case_person (contact_mark)`;

// The words that came in stay as they are; an answer that was given, and a question that was published, stay as they are.
const FIXED = `
create function refuse_other_case() returns trigger language plpgsql as $$
  begin
    if (old.kind, old.receipt_no, old.channel, old.title, old.text, old.display_name, old.public_wish, old.received_on,
        old.submitted_at) is distinct from (new.kind, new.receipt_no, new.channel, new.title, new.text,
        new.display_name, new.public_wish, new.received_on, new.submitted_at)
      or (old.case_class is not null and (old.case_class, old.due_on) is distinct from (new.case_class, new.due_on))
      or (old.state = 'ANSWERED' and (to_jsonb(old) - '{has_contact,public_text,published_at,version}'::text[])
        is distinct from (to_jsonb(new) - '{has_contact,public_text,published_at,version}'::text[]))
      or (old.published_at is not null
        and (old.public_text, old.published_at) is distinct from (new.public_text, new.published_at)) then
      raise exception 'a case item is not changed' using errcode = 'restrict_violation';
    end if;
    return new;
  end
$$`;

// The public reads what was published, and no other column: with its owner's rights.
const PUBLIC = `
create function public_cases(of_kind text, before timestamptz, before_id uuid, most int)
  returns table(id uuid, receipt_no text, title text, text text, answer text, unit_name text, received_on date,
    answered_on date, published_at timestamptz)
  language sql stable security definer set search_path = 'public', 'pg_temp' as $$
  select c.id, c.receipt_no, c.title, c.public_text, c.answer, c.answered_unit, c.received_on, c.answered_on,
    c.published_at
  from case_item c
  where c.kind = of_kind and c.published_at is not null
    and (before is null or (c.published_at, c.id) < (before, before_id))
  order by c.published_at desc, c.id desc limit most
$$;
create function public_case(of_kind text, no text)
  returns table(id uuid, receipt_no text, title text, text text, answer text, unit_name text, received_on date,
    answered_on date, published_at timestamptz)
  language sql stable security definer set search_path = 'public', 'pg_temp' as $$
  select c.id, c.receipt_no, c.title, c.public_text, c.answer, c.answered_unit, c.received_on, c.answered_on,
    c.published_at
  from case_item c where c.kind = of_kind and c.receipt_no = no and c.published_at is not null
$$`;

const CONTACTS = `(current_setting('app.contacts', true) = 'on') and case_id in (select c.id from case_item c)`;

const POLICIES = [
  `alter table case_item enable row level security`,
  `create policy read on case_item for select using (app_reads(array[unit_id]))`,
  `create policy add on case_item for insert with check (app_writes(array[unit_id]))`,
  `create policy change on case_item for update using (app_writes(array[unit_id]))
    with check (app_writes(array[unit_id]))`,
  `alter table case_person enable row level security`,
  `create policy read on case_person for select using (${CONTACTS})`,
  `create policy add on case_person for insert with check (${CONTACTS})`,
  `create policy change on case_person for update using ((current_setting('app.contacts', true) = 'on') and
    app_in('SYSTEM')) with check ((current_setting('app.contacts', true) = 'on') and app_in('SYSTEM'))`,
  `create policy remove on case_person for delete using ((current_setting('app.contacts', true) = 'on') and
    app_in('SYSTEM'))`,
];
