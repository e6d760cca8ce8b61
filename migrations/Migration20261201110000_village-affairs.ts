import { Migration } from '@mikro-orm/migrations';

/** 村民委员会组织法第三十条: villages under their towns, what each makes public, and who visited it; neither is ever changed. */
export class Migration20261201110000 extends Migration {
  override up(): void {
    this.addSql(VILLAGE);
    this.addSql(POSTING);
    this.addSql(
      'create index village_posting_village_id_period_index on village_posting (village_id, period)',
    );
    this.addSql(PHOTO);
    this.addSql('create index village_photo_village_id_index on village_photo (village_id)');
    this.addSql(VISIT);
    this.addSql(
      'create index village_visit_village_id_visited_on_index on village_visit (village_id, visited_on)',
    );
    for (const statement of [...FIXED, ...POLICIES]) this.addSql(statement);
  }
}

const VILLAGE = `create table village (
  id uuid not null, no text not null, town_id uuid not null, name text not null, finance_monthly boolean not null,
  since date not null, ended_on date, version int not null default 1, primary key (id),
  constraint village_no_unique unique (no),
  constraint village_town_id_name_unique unique (town_id, name),
  constraint village_town_id_foreign foreign key (town_id) references unit (id)
)`;

const POSTING = `create table village_posting (
  id uuid not null, village_id uuid not null, kind text not null, period text not null, content jsonb not null,
  corrects_id uuid, reason text, posted_by_name text not null, posted_at timestamptz(3) not null, primary key (id),
  constraint village_posting_corrects_id_unique unique (corrects_id),
  constraint village_posting_village_id_foreign foreign key (village_id) references village (id)
)`;

const PHOTO = `create table village_photo (
  id uuid not null, name text not null, media_type text not null, size int not null, sha256 text not null,
  storage_key text not null, uploaded_at timestamptz(3) not null, village_id uuid not null, width int not null,
  height int not null, posting_id uuid, uploaded_by_id uuid not null, primary key (id),
  constraint village_photo_storage_key_unique unique (storage_key),
  constraint village_photo_village_id_foreign foreign key (village_id) references village (id),
  constraint village_photo_uploaded_by_id_foreign foreign key (uploaded_by_id) references person (id)
)`;

const VISIT = `create table village_visit (
  id uuid not null, village_id uuid not null, unit_id uuid not null, form text not null, visited_on date not null,
  who text not null, households int not null, persons int not null, said text not null, comment_ids uuid[] not null,
  case_ids uuid[] not null, recorded_at timestamptz(3) not null, primary key (id),
  constraint village_visit_village_id_foreign foreign key (village_id) references village (id),
  constraint village_visit_unit_id_foreign foreign key (unit_id) references unit (id)
)`;

// The first owed day and a posting with its pictures are fixed, whoever writes.
const FIXED = [
  `create function refuse_changed_village_affairs() returns trigger language plpgsql as $$
  begin
    raise exception 'what a village made public is not changed' using errcode = 'restrict_violation';
  end
$$`,
  `create trigger village_since_fixed before update on village for each row
    when ((old.since, old.no, old.town_id) is distinct from (new.since, new.no, new.town_id))
    execute function refuse_changed_village_affairs()`,
  `create trigger village_posting_fixed before update or delete on village_posting
    for each row execute function refuse_changed_village_affairs()`,
  `create trigger village_visit_fixed before update or delete on village_visit
    for each row execute function refuse_changed_village_affairs()`,
  `create trigger village_photo_fixed before update or delete on village_photo
    for each row when (old.posting_id is not null) execute function refuse_changed_village_affairs()`,
];

const OFFICE = `app_in('SYSTEM') or app_in('COUNTY')`;
const OWN = `app_in('UNIT') and town_id = app_unit()`;
const OF_OWN = `app_in('SYSTEM') or (app_in('UNIT') and village_id in (select v.id from village v where v.town_id = app_unit()))`;

const POLICIES = [
  'alter table village enable row level security',
  'create policy read on village for select using (true)',
  `create policy add on village for insert with check (${OFFICE} or (${OWN}))`,
  `create policy change on village for update using (${OFFICE} or (${OWN})) with check (${OFFICE} or (${OWN}))`,
  'alter table village_posting enable row level security',
  'create policy read on village_posting for select using (true)',
  `create policy add on village_posting for insert with check (${OF_OWN})`,
  'alter table village_photo enable row level security',
  `create policy read on village_photo for select using (posting_id is not null or ${OF_OWN})`,
  `create policy add on village_photo for insert with check (${OF_OWN})`,
  `create policy change on village_photo for update using (${OF_OWN}) with check (${OF_OWN})`,
  'alter table village_visit enable row level security',
  `create policy read on village_visit for select using (app_in('SYSTEM') or (app_in('UNIT') and unit_id = app_unit()))`,
  `create policy add on village_visit for insert with check (app_in('SYSTEM'))`,
  `create policy remove on village_photo for delete using (${OF_OWN})`,
];
