import { Migration } from '@mikro-orm/migrations';

/**
 * 名额计数: those who come together are counted into their group once. Each row's own trigger wrote the group's row anew, 250 times
 * in the opening minute's transaction, and every later check of the group had all these versions to pass.
 */
export class Migration20261121080000 extends Migration {
  override up(): void {
    this.addSql(`create function count_new_sign_ups() returns trigger language plpgsql
      security definer set search_path = public, pg_temp as $$
      begin
        update seat_group g set taken = g.taken + n.seated, waiting = g.waiting + n.waits
        from (
          select group_id, coalesce(sum(persons) filter (where confirmed_at is not null or claim_by is not null), 0) as seated,
            coalesce(sum(persons) filter (where confirmed_at is null and claim_by is null), 0) as waits
          from added
          where group_id is not null and cancelled_at is null and lapsed_at is null and released_at is null
          group by group_id
        ) n
        where g.id = n.group_id;
        return null;
      end $$`);
    this.addSql('drop trigger sign_up_counted on sign_up');
    this.addSql(`create trigger sign_up_counted after update on sign_up
      for each row when (new.group_id is not null) execute function count_sign_up()`);
    this.addSql(`create trigger sign_up_counted_new after insert on sign_up
      referencing new table as added for each statement execute function count_new_sign_ups()`);
  }
}
