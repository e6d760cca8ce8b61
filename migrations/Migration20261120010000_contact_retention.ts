import { Migration } from '@mikro-orm/migrations';
import { PRIVACY_NOTICE_2 } from './data/privacy-notice-2.ts';

/**
 * 联系方式到期删除 over every table that seals one, and the notice that speaks of every form. Where nobody has been
 * shown a notice yet the new one applies from the beginning; elsewhere from the day it was introduced.
 */
export class Migration20261120010000 extends Migration {
  override up(): void {
    this.addSql(`create function purge_contacts(decisions uuid[]) returns int
      language sql security definer set search_path = public, pg_temp as $$
      with comments as (
        delete from comment_contact k using consultation c
        where c.id = k.consultation_id and c.decision_id = any(decisions) returning 1
      ), hearings as (
        delete from hearing_contact k using hearing h
        where h.id = k.hearing_id and h.decision_id = any(decisions) returning 1
      ), sign_ups as (
        delete from sign_up_contact k using activity_sign_up s, public_activity a
        where s.id = k.sign_up_id and a.id = s.activity_id and a.decision_id = any(decisions) returning 1
      ), suggestions as (
        delete from suggestion_contact k using decision_suggestion s
        where s.id = k.suggestion_id and s.decision_id = any(decisions) returning 1
      )
      select ((select count(*) from comments) + (select count(*) from hearings)
        + (select count(*) from sign_ups) + (select count(*) from suggestions))::int $$`);
    this.addSql(`create function holds_contacts(decision uuid) returns boolean
      language sql stable security definer set search_path = public, pg_temp as $$
      select exists (select from comment_contact k join consultation c on c.id = k.consultation_id
          where c.decision_id = decision)
        or exists (select from hearing_contact k join hearing h on h.id = k.hearing_id where h.decision_id = decision)
        or exists (select from sign_up_contact k join activity_sign_up s on s.id = k.sign_up_id
          join public_activity a on a.id = s.activity_id where a.decision_id = decision)
        or exists (select from suggestion_contact k join decision_suggestion s on s.id = k.suggestion_id
          where s.decision_id = decision) $$`);
    const text = PRIVACY_NOTICE_2.replaceAll("'", "''");
    this.addSql(`insert into privacy_notice (version, text, effective_on) values (2, '${text}',
      case when exists (select from comment) then app_today() else date '2026-01-01' end)`);
  }
}
