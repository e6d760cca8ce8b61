import { Migration } from '@mikro-orm/migrations';

const MEETING = 'select m.id from meeting m where';
/** The items of meetings for which `condition` holds. */
const items = (condition: string, more = 'true') =>
  `item_id in (select i.id from agenda_item i where ${more} and i.meeting_id in (${MEETING} ${condition}))`;
const OUT = items('m.minutes_published_at is not null', `i.disclosure <> 'CLOSED'`);
const READ = `${OUT} or ${items('app_reads_matter(m.unit_ids, m.review)')}`;
const WRITE = items('app_writes_matter(m.unit_ids, m.review)');

/** 议题审议结果 (国令711号第十七条): not public before the minutes are reviewed and published, of a closed item never. */
export class Migration20261120014100 extends Migration {
  override up(): void {
    this.addSql(
      `create table "agenda_outcome" ("item_id" uuid not null, "result" text not null, "result_text" text not null, primary key ("item_id"))`,
    );
    this.addSql(
      `alter table "agenda_outcome" add constraint "agenda_outcome_item_id_foreign" foreign key ("item_id") references "agenda_item" ("id") on update cascade on delete cascade`,
    );
    this.addSql(`alter table "agenda_outcome" enable row level security`);
    this.addSql(`create policy read on agenda_outcome for select using (${READ})`);
    this.addSql(`create policy add on agenda_outcome for insert with check (${WRITE})`);
    this.addSql(`create policy change on agenda_outcome for update using (${WRITE}) with check (${WRITE})`);
    this.addSql(`create function refuse_changed_agenda_outcome() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'INSERT' and (select m.minutes_published_at is not null from agenda_item i
          join meeting m on m.id = i.meeting_id where i.id = old.item_id) then
          raise exception 'a published row of agenda_outcome is not changed';
        end if;
        return coalesce(new, old);
      end $$`);
    this.addSql(`create trigger agenda_outcome_fixed before update or delete on agenda_outcome
      for each row execute function refuse_changed_agenda_outcome()`);
    this.withoutResults();
  }

  /** Earlier trigger on items and their papers, without results. */
  private withoutResults(): void {
    this
      .addSql(`create or replace function refuse_telling_closed_item() returns trigger language plpgsql as $$
      begin
        if new.disclosure = 'CLOSED' and (new.title <> '依法不予公开的议题' or new.decision_id is not null
          or new.reporting_unit <> '' or new.livelihood or new.high_attention) then
          raise exception 'nothing is told of a closed agenda item';
        end if;
        if new.disclosure = 'CLOSED' and exists (select from meeting_minutes t, jsonb_array_elements(t.sections) s
          where t.meeting_id = new.meeting_id and s ->> 'itemId' = new.id::text) then
          raise exception 'the minutes tell of this agenda item';
        end if;
        return new;
      end $$`);
    this
      .addSql(`create or replace function refuse_changed_agenda_item() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          if old.announced_at is null then return old; end if;
          raise exception 'a row of agenda_item is kept';
        end if;
        if old.meeting_id <> new.meeting_id
          or (old.announced_at is not null and
            (old.announced_at, old.position, old.title, old.disclosure, old.decision_id, old.reporting_unit,
              old.livelihood, old.high_attention)
            is distinct from (new.announced_at, new.position, new.title, new.disclosure, new.decision_id,
              new.reporting_unit, new.livelihood, new.high_attention))
          or (old.withdrawn_at is not null and old.withdrawn_at is distinct from new.withdrawn_at)
          or (old.started_at is not null and old.started_at is distinct from new.started_at)
          or (old.ended_at is not null and old.ended_at is distinct from new.ended_at)
          or ((select m.minutes_published_at is not null from meeting m where m.id = old.meeting_id)
            and (old.withdrawn_at, old.started_at, old.ended_at)
              is distinct from (new.withdrawn_at, new.started_at, new.ended_at)) then
          raise exception 'an announced row of agenda_item is not changed';
        end if;
        return new;
      end $$`);
    this.addSql(`alter table "agenda_item" drop column "result", drop column "result_text"`);
    this.addSql(`alter table "agenda_item_paper" drop column "result", drop column "result_text"`);
  }
}
