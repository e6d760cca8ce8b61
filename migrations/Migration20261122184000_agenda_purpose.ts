import { Migration } from '@mikro-orm/migrations';

/** Before a decision is taken (讨论决定以前); from then on an item called 废止 is about a repeal. */
const UNDECIDED = `('INITIATED', 'DRAFTING', 'CONSULTING', 'REVISING', 'LEGALITY_REVIEW', 'READY_FOR_DISCUSSION', 'SCHEDULED')`;
const CALLED = `'(?<!不予|不再|暂缓|不)(废止|停止执行)'`;

/** By the rule that held until now: the title says a repeal, and no discussion of the decision itself was recorded of the item. */
const purpose = (title: string, decision: string, item: string) => `case
    when ${decision} is null then 'OTHER'
    when ${title} ~ ${CALLED}
      and not exists (select from decision d where d.id = ${decision} and d.phase in ${UNDECIDED})
      and not exists (select from decision_record r where r.decision_id = ${decision} and r.kind = 'DISCUSSION'
        and r.content ->> 'agendaItemId' = ${item}::text) then 'REPEAL'
    else 'DECIDE' end`;

/**
 * 议题事由 (国令713号第三十条、第三十七条): for what an item stands on an agenda. Of a closed item its paper says so; whatever was announced
 * keeps its purpose.
 */
export class Migration20261122184000 extends Migration {
  override up(): void {
    this.addSql(`alter table agenda_item add column purpose text not null default 'OTHER'`);
    this.addSql(`alter table agenda_item_paper add column purpose text null`);
    for (const table of ['agenda_item', 'agenda_item_paper'])
      this.addSql(`alter table ${table} disable trigger user`);
    this.addSql(
      `update agenda_item i set purpose = ${purpose(
        `coalesce((select nullif(p.title, '') from agenda_item_paper p where p.item_id = i.id), i.title)`,
        'i.decision_id',
        'i.id',
      )} where i.disclosure <> 'CLOSED'`,
    );
    this.addSql(`update agenda_item_paper p set purpose = ${purpose('p.title', 'p.decision_id', 'p.item_id')}
      from agenda_item i where i.id = p.item_id and i.disclosure = 'CLOSED'`);
    for (const table of ['agenda_item', 'agenda_item_paper'])
      this.addSql(`alter table ${table} enable trigger user`);
    this.addSql(`alter table agenda_item add constraint agenda_item_purpose_closed
      check (disclosure <> 'CLOSED' or purpose = 'OTHER')`);
    this.addSql(`create function agenda_purpose_stays() returns trigger language plpgsql as $$
      begin raise exception 'the purpose of an announced agenda item is not changed'; end $$`);
    this.addSql(`create trigger agenda_item_purpose before update on agenda_item for each row
      when (old.announced_at is not null and old.purpose is distinct from new.purpose) execute function agenda_purpose_stays()`);
    this.addSql(`create function paper_purpose_stays() returns trigger language plpgsql as $$
      begin
        if exists (select from agenda_item i where i.id = old.item_id and i.announced_at is not null) then
          raise exception 'the purpose of an announced agenda item is not changed';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger agenda_item_paper_purpose before update on agenda_item_paper for each row
      when (old.purpose is distinct from new.purpose) execute function paper_purpose_stays()`);
  }
}
