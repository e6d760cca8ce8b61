import { Migration } from '@mikro-orm/migrations';

/** 撤回的意见: taken out of its group of like opinions by the next comparison, those withdrawn before too (国令713号第十八条). */
export class Migration20261127130000 extends Migration {
  override up(): void {
    for (const statement of [QUEUED, TRIGGER, EARLIER]) this.addSql(statement);
  }
}

const QUEUED = `
create function compare_withdrawn() returns trigger language plpgsql security definer set search_path = 'public', 'pg_temp' as $$
  begin
    insert into comment_to_compare (comment_id) values (new.comment_id) on conflict do nothing;
    return null;
  end
$$`;

const TRIGGER = `create trigger withdrawn_compared after update of status on comment_state
  for each row when (new.status = 'WITHDRAWN' and old.status <> 'WITHDRAWN') execute function compare_withdrawn()`;

const EARLIER = `insert into comment_to_compare (comment_id)
  select l.comment_id from comment_likeness l join comment_state s on s.comment_id = l.comment_id
  where s.status = 'WITHDRAWN' on conflict do nothing`;
