import { Migration } from '@mikro-orm/migrations';

/** How often a representative was invited and came (受邀和列席次数): whoever may see him reads the counts, without the invitations themselves. */
export class Migration20261120019000 extends Migration {
  override up(): void {
    this.addSql(`create index "invitation_representative_id_index" on "invitation" ("representative_id")`);
    this.addSql(`create function representative_turnout(of_representative uuid)
      returns table (invited int, attended int)
      language sql stable security definer set search_path = public, pg_temp as $$
        select count(*)::int, count(*) filter (where i.stage = 'ATTENDED')::int
        from invitation i join meeting m on m.id = i.meeting_id
        where i.representative_id = of_representative and i.sent_at is not null and i.stage <> 'CANCELLED'
          and m.starts_at >= app_now() - interval '12 months' $$`);
  }
}
