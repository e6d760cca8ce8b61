import { Migration } from '@mikro-orm/migrations';

/** 更正审议结果 by two persons (国令713号第三十条): what was proposed stays as it was, its answer is given once. */
export class Migration20261126200000 extends Migration {
  override up(): void {
    this.addSql(TABLE);
    this.addSql(
      `create index agenda_correction_item_id_proposed_at_index on agenda_correction (item_id, proposed_at)`,
    );
    this.addSql(`create unique index agenda_correction_open on agenda_correction (item_id)
      where confirmed_at is null and returned_at is null`);
    this.addSql(KEPT);
    this.addSql(`create trigger agenda_correction_fixed before delete or update on agenda_correction
      for each row execute function refuse_changed_agenda_correction()`);
    this.addSql(`alter table agenda_correction enable row level security`);
    this.addSql(
      `create policy read on agenda_correction for select using (${PUBLISHED} or ${ofMeetings('app_reads_matter')})`,
    );
    this.addSql(
      `create policy add on agenda_correction for insert with check (${ofMeetings('app_writes_matter')})`,
    );
    this
      .addSql(`create policy change on agenda_correction for update using (${ofMeetings('app_writes_matter')})
      with check (${ofMeetings('app_writes_matter')})`);
  }
}

const TABLE = `
create table agenda_correction (
  id uuid not null, item_id uuid not null, result_before text not null, result_text_before text not null,
  result text not null, result_text text not null, reason text not null, proposed_by_id uuid not null,
  proposed_at timestamptz(3) not null, confirmed_by_id uuid null, confirmed_at timestamptz(3) null,
  returned_by_id uuid null, returned_at timestamptz(3) null, return_reason text not null default '', primary key (id),
  constraint agenda_correction_one_answer check (confirmed_at is null or returned_at is null),
  constraint agenda_correction_item_id_foreign foreign key (item_id) references agenda_item (id),
  constraint agenda_correction_proposed_by_id_foreign foreign key (proposed_by_id) references person (id),
  constraint agenda_correction_confirmed_by_id_foreign foreign key (confirmed_by_id) references person (id)
    on delete set null,
  constraint agenda_correction_returned_by_id_foreign foreign key (returned_by_id) references person (id)
    on delete set null
)`;

const KEPT = `
create function refuse_changed_agenda_correction() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or old.confirmed_at is not null or old.returned_at is not null
      or (old.id, old.item_id, old.result_before, old.result_text_before, old.result, old.result_text, old.reason,
        old.proposed_by_id, old.proposed_at)
      is distinct from (new.id, new.item_id, new.result_before, new.result_text_before, new.result, new.result_text,
        new.reason, new.proposed_by_id, new.proposed_at) then
      raise exception 'a row of agenda_correction is kept as it was proposed, and answered once';
    end if;
    return new;
  end
$$`;

/** Everybody reads with the minutes what was in fact corrected; of a closed item nobody ever does. */
const PUBLISHED = `(confirmed_at is not null and item_id in (select i.id from agenda_item i where i.disclosure <> 'CLOSED'
  and i.meeting_id in (select m.id from meeting m where m.minutes_published_at is not null)))`;

const ofMeetings = (may: string) => `(item_id in (select i.id from agenda_item i where
  i.meeting_id in (select m.id from meeting m where ${may}(m.unit_ids, m.review))))`;
