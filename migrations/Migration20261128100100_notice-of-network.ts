import { Migration } from '@mikro-orm/migrations';
import { NOTICE_OF_NETWORK } from './data/privacy-notice-network.ts';

/**
 * 个人信息保护法第十七条: the notice says that the network address is on record, and what it is used for. A new version of the
 * notice in force and of each that comes; a county that begins today begins with it.
 */
export class Migration20261128100100 extends Migration {
  override up(): void {
    this.addSql(`
      insert into privacy_notice (version, text, effective_on)
      select (select max(version) from privacy_notice) + row_number() over (order by n.version),
        n.text || E'\\n' || '${NOTICE_OF_NETWORK}',
        case when exists (select from person) then greatest(n.effective_on, app_today()) else n.effective_on end
      from privacy_notice n
      where n.effective_on > app_today() or n.version =
        (select max(version) from privacy_notice where effective_on <= app_today())`);
  }
}
