import { Migration } from '@mikro-orm/migrations';

/** 列席邀请 (地方组织法第八十八条): a body that decides for itself reads who was invited to its own meetings. */
export class Migration20261122188000 extends Migration {
  override up(): void {
    this.addSql(`create policy read_own on invitation for select using (app_in('UNIT') and meeting_id in (
      select m.id from meeting m join unit u on u.id = m.unit_id where u.decides_itself and m.unit_id = app_unit()))`);
  }
}
