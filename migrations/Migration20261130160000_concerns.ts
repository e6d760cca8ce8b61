import { Migration } from '@mikro-orm/migrations';

/** 国办发〔2016〕61号: what is said in public about the county, and its responses; a published response is not changed. */
export class Migration20261130160000 extends Migration {
  override up(): void {
    this.addSql(CONCERN);
    this.addSql('create index concern_seen_at_id_index on concern (seen_at, id)');
    this.addSql('create index concern_decision_id_index on concern (decision_id)');
    this.addSql(RESPONSE);
    this.addSql(
      'create unique index concern_response_in_preparation on concern_response (concern_id) where published_at is null',
    );
    for (const statement of FIXED) this.addSql(statement);
    for (const policy of POLICIES) this.addSql(policy);
  }
}

const CONCERN = `create table concern (
  id uuid not null, no text not null, title text not null, source text not null, source_name text not null,
  said text not null, seen_at timestamptz(3) not null, level text not null, emergency boolean not null,
  judgements jsonb not null default '[]', decision_id uuid, event_id uuid, lead_unit_id uuid,
  unit_ids uuid[] not null default '{}', transfers jsonb not null default '[]', responded_at timestamptz(3),
  ended_at timestamptz(3), end_reason text, registered_by_name text not null, changed_at timestamptz(3) not null,
  version int not null default 1, primary key (id),
  constraint concern_no_unique unique (no),
  constraint concern_decision_id_foreign foreign key (decision_id) references decision (id) on delete set null,
  constraint concern_event_id_foreign foreign key (event_id) references event (id) on delete set null,
  constraint concern_lead_unit_id_foreign foreign key (lead_unit_id) references unit (id) on delete set null
)`;

const RESPONSE = `create table concern_response (
  id uuid not null, concern_id uuid not null, place int not null, text text not null, unit_id uuid not null,
  author_ids uuid[] not null, drafted_by_name text not null, return_reason text, confirmed_by_name text,
  published_at timestamptz(3), published_on date, primary key (id),
  constraint concern_response_concern_id_place_unique unique (concern_id, place),
  constraint concern_response_concern_id_foreign foreign key (concern_id) references concern (id),
  constraint concern_response_unit_id_foreign foreign key (unit_id) references unit (id)
)`;

// The clock of a concern and what was published of it are fixed, whoever writes.
const FIXED = [
  `create function refuse_moved_concern() returns trigger language plpgsql as $$
  begin
    raise exception 'the clock of a concern is not moved' using errcode = 'restrict_violation';
  end
$$`,
  `create trigger concern_clock_fixed before update on concern for each row
    when (old.seen_at <> new.seen_at or (old.responded_at is not null and new.responded_at is distinct from old.responded_at))
    execute function refuse_moved_concern()`,
  `create function refuse_published_response() returns trigger language plpgsql as $$
  begin
    raise exception 'a published response is not changed' using errcode = 'restrict_violation';
  end
$$`,
  `create trigger concern_response_fixed before update or delete on concern_response
    for each row when (old.published_at is not null) execute function refuse_published_response()`,
];

const OFFICE = `app_in('SYSTEM') or app_in('COUNTY')`;
const OWN = `app_in('UNIT') and (lead_unit_id = app_unit() or app_unit() = any(unit_ids))`;
const RESPONSES = `${OFFICE} or (app_in('UNIT') and concern_id in
  (select c.id from concern c where c.lead_unit_id = app_unit() or app_unit() = any(c.unit_ids)))`;

const POLICIES = [
  'alter table concern enable row level security',
  `create policy read on concern for select using (responded_at is not null or ${OFFICE} or (${OWN}))`,
  `create policy add on concern for insert with check (${OFFICE})`,
  `create policy change on concern for update using (${OFFICE}) with check (${OFFICE})`,
  'alter table concern_response enable row level security',
  `create policy read on concern_response for select using (published_at is not null or ${RESPONSES})`,
  `create policy add on concern_response for insert with check (${OFFICE})`,
  `create policy change on concern_response for update using (${OFFICE}) with check (${OFFICE})`,
];
