import { Migration } from '@mikro-orm/migrations';

/** Tables of the log that name what was done. */
const TABLES = ['audit_event', 'acknowledged_warning'];

/** 操作日志: what was done is called an action, as in the contract. */
export class Migration20261121050000 extends Migration {
  override up(): void {
    for (const table of TABLES) this.addSql(`alter table ${table} rename column deed to action`);
    this.addSql('alter index audit_event_deed_index rename to audit_event_action_index');
    this.addSql(RENAME_IN_SUBMIT_COMMENTS);
  }
}

/** The one function that writes the log names the column in its text. */
const RENAME_IN_SUBMIT_COMMENTS = `
  do $$
  begin
    execute (
      select replace(pg_get_functiondef(p.oid), 'audit_event (id, deed,', 'audit_event (id, action,')
      from pg_proc p where p.proname = 'submit_comments' and p.pronamespace = 'public'::regnamespace
    );
  end $$`;
