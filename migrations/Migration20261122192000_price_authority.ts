import { Migration } from '@mikro-orm/migrations';

/**
 * 政府价格主管部门 (价格法第二十三条): a competence kept in the table of units, where the organiser ticked it. Who held a price hearing that was
 * announced under its own name is one; the hearings keep what was announced.
 */
export class Migration20261122192000 extends Migration {
  override up(): void {
    this.addSql(`alter table unit add column price_authority boolean not null default false`);
    this.addSql(`update unit u set price_authority = true where exists (select from hearing h
      where u.id = any(h.unit_ids) and h.host = u.name and h.price and h.held_by_price_authority
        and h.notice_published_at is not null)`);
  }
}
