import { Migration } from '@mikro-orm/migrations';

/**
 * 经第二人确认的变动 (国令713号第三十条): corrections of results and attendances, changes of the list of members and of the calendar are kept
 * in one table; what was proposed stays as it was, its answer is given once.
 */
export class Migration20261127080000 extends Migration {
  override up(): void {
    for (const statement of [TABLE, INDEX, OPEN, ...MOVED, KEPT, FIXED, ...SECURITY, ...GONE])
      this.addSql(statement);
  }
}

const TABLE = `
create table proposed_change (
  id uuid not null, kind text not null, subject text not null, unit_id uuid not null, before jsonb null,
  after jsonb not null, reason text not null, proposed_by_id uuid not null, proposed_at timestamptz(3) not null,
  confirmed_by_id uuid null, confirmed_at timestamptz(3) null, returned_by_id uuid null,
  returned_at timestamptz(3) null, return_reason text not null default '', primary key (id),
  constraint proposed_change_one_answer check (confirmed_at is null or returned_at is null),
  constraint proposed_change_unit_id_foreign foreign key (unit_id) references unit (id),
  constraint proposed_change_proposed_by_id_foreign foreign key (proposed_by_id) references person (id),
  constraint proposed_change_confirmed_by_id_foreign foreign key (confirmed_by_id) references person (id)
    on delete set null,
  constraint proposed_change_returned_by_id_foreign foreign key (returned_by_id) references person (id)
    on delete set null
)`;

const INDEX = `create index proposed_change_kind_subject_proposed_at_index
  on proposed_change (kind, subject, proposed_at)`;

const OPEN = `create unique index proposed_change_open on proposed_change (kind, subject)
  where confirmed_at is null and returned_at is null`;

const ANSWER = `proposed_by_id, proposed_at, confirmed_by_id, confirmed_at, returned_by_id, returned_at, return_reason`;
const COLUMNS = `(id, kind, subject, unit_id, before, after, reason, ${ANSWER})`;

/** An attendance that one person corrected after a meeting counts as confirmed then; nobody is named as the second. */
const MOVED = [
  `insert into proposed_change ${COLUMNS}
  select c.id, 'AGENDA_RESULT', c.item_id::text, m.unit_id,
    jsonb_build_object('result', c.result_before, 'resultText', c.result_text_before),
    jsonb_build_object('result', c.result, 'resultText', c.result_text), c.reason, ${ANSWER.replaceAll(/(\w+)/gu, 'c.$1')}
  from agenda_correction c join agenda_item i on i.id = c.item_id join meeting m on m.id = i.meeting_id`,
  `insert into proposed_change ${COLUMNS}
  select id, 'ORGAN_MEMBER', member_id::text, unit_id, before, after, reason, ${ANSWER} from organ_member_change`,
  `insert into proposed_change ${COLUMNS}
  select gen_random_uuid(), 'ATTENDANCE', a.meeting_id::text, m.unit_id,
    jsonb_build_object('members', k.one -> 'members', 'observers', k.one -> 'observers'),
    jsonb_build_object('members', coalesce(a.corrections -> k.no::int -> 'members', a.members),
      'observers', coalesce(a.corrections -> k.no::int -> 'observers', a.observers)),
    k.one ->> 'reason', (k.one ->> 'byId')::uuid, (k.one ->> 'at')::timestamptz, null, (k.one ->> 'at')::timestamptz,
    null, null, ''
  from meeting_attendance a join meeting m on m.id = a.meeting_id,
    jsonb_array_elements(a.corrections) with ordinality k (one, no)`,
];

const KEPT = `
create function refuse_changed_proposed_change() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or old.confirmed_at is not null or old.returned_at is not null
      or (old.id, old.kind, old.subject, old.unit_id, old.before, old.after, old.reason, old.proposed_by_id,
        old.proposed_at)
      is distinct from (new.id, new.kind, new.subject, new.unit_id, new.before, new.after, new.reason,
        new.proposed_by_id, new.proposed_at) then
      raise exception 'a row of proposed_change is kept as it was proposed, and answered once';
    end if;
    return new;
  end
$$`;

const FIXED = `create trigger proposed_change_fixed before delete or update on proposed_change
  for each row execute function refuse_changed_proposed_change()`;

/** Everybody reads with the minutes which results were in fact corrected; of a closed item nobody ever does. */
const PUBLISHED = `(confirmed_at is not null and kind = 'AGENDA_RESULT' and subject in (select i.id::text from agenda_item i
  where i.disclosure <> 'CLOSED'
  and i.meeting_id in (select m.id from meeting m where m.minutes_published_at is not null)))`;

const SECURITY = [
  `alter table proposed_change enable row level security`,
  `create policy read on proposed_change for select
    using (${PUBLISHED} or app_reads(array[unit_id]) or app_in('REVIEW'))`,
  `create policy add on proposed_change for insert with check (app_writes(array[unit_id]))`,
  `create policy change on proposed_change for update using (app_writes(array[unit_id]))
    with check (app_writes(array[unit_id]))`,
];

const GONE = [
  `drop table agenda_correction`,
  `drop function refuse_changed_agenda_correction`,
  `drop table organ_member_change`,
  `drop function refuse_changed_organ_member_change`,
  `alter table meeting_attendance drop column corrections`,
];
