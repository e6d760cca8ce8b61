import { Migration } from '@mikro-orm/migrations';

/**
 * 政府价格主管部门 (价格法第二十三条): a competence stored in the table of units, formerly ticked by the organiser of a hearing. A unit
 * that held a price hearing announced under its own name has it; the hearings keep their announcements.
 */
export class Migration20261122192000 extends Migration {
  override up(): void {
    this.addSql(`alter table unit add column price_authority boolean not null default false`);
    this.addSql(`update unit u set price_authority = true where exists (select from hearing h
      where u.id = any(h.unit_ids) and h.host = u.name and h.price and h.held_by_price_authority
        and h.notice_published_at is not null)`);
  }
}
