import { Migration } from '@mikro-orm/migrations';
import { NOTICE_OF_FOLLOWING } from './data/privacy-notice-following.ts';

/**
 * The notice speaks of following too, before an address is taken (个人信息保护法第十四条、第十七条): a version of its own, so that the
 * text a follower agreed to is named by its number. Where nobody has been shown a notice yet it applies from the
 * beginning.
 */
export class Migration20261123214200 extends Migration {
  override up(): void {
    const text = NOTICE_OF_FOLLOWING.replaceAll("'", "''");
    this.addSql(`insert into privacy_notice (version, text, effective_on)
      select (select max(version) + 1 from privacy_notice), n.text || chr(10) || '${text}',
        case when exists (select from comment) then app_today() else date '2026-01-01' end
      from privacy_notice n where n.version = (select max(version) from privacy_notice where effective_on <= app_today())`);
  }
}
