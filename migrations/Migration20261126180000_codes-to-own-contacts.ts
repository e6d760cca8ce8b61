import { Migration } from '@mikro-orm/migrations';

const CONTACTS = ['comment_contact', 'sign_up_person', 'suggestion_contact', 'representative_contact'];

/** 找回: each sealed contact has a mark, given within a minute, also to those from before; and the codes sent to contacts. */
export class Migration20261126180000 extends Migration {
  override up(): void {
    for (const table of CONTACTS) {
      this.addSql(`alter table ${table} add column contact_mark text`);
      this.addSql(`create index ${table}_contact_mark_index on ${table} (contact_mark)`);
    }
    this.addSql(`create table own_code (id uuid not null, contact_mark text not null, asked_on date null,
      asked_times int not null default 0, code_at timestamptz(3) null, code_tries int not null default 0,
      created_at timestamptz(3) not null, constraint own_code_pkey primary key (id))`);
    this.addSql(`alter table own_code add constraint own_code_contact_mark_unique unique (contact_mark)`);
    this.addSql(`alter table own_code enable row level security`);
    this.addSql(
      `create policy own on own_code for all using (app_in('SYSTEM')) with check (app_in('SYSTEM'))`,
    );
  }
}
