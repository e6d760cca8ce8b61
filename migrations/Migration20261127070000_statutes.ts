import { Migration } from '@mikro-orm/migrations';
import { FIRST_STATUTES } from './data/statutes.ts';

/** 法规库 (国令713号第十二条): the laws that a draft cites, in editions with their text; the library begins with those the platform rests on. */
export class Migration20261127070000 extends Migration {
  override up(): void {
    this.addSql(TABLE);
    this.addSql(`create unique index statute_pending on statute (code) where (state = 'PROPOSED')`);
    this.addSql(`alter table statute
      add constraint statute_proposed_by_id_foreign foreign key (proposed_by_id) references person (id) on delete set null,
      add constraint statute_ruled_by_id_foreign foreign key (ruled_by_id) references person (id) on delete set null`);
    this.addSql(`create trigger statute_fixed before update on statute
      for each row when ((old.state <> 'PROPOSED')) execute function refuse_recorded()`);
    this.addSql(
      `create trigger statute_kept before delete on statute for each row execute function refuse_recorded()`,
    );
    this.addSql(`alter table statute enable row level security`);
    this.addSql(
      `create policy read on statute for select using (state = 'CONFIRMED' or app_in('COUNTY') or app_in('SYSTEM'))`,
    );
    this.addSql(`create policy add on statute for insert with check (app_in('COUNTY') or app_in('SYSTEM'))`);
    this.addSql(`create policy change on statute for update using (app_in('COUNTY') or app_in('SYSTEM'))
      with check (app_in('COUNTY') or app_in('SYSTEM'))`);
    this.addSql(FIRST);
  }
}

const TABLE = `
create table statute (
  id uuid not null, code text not null, no int not null, ends boolean not null default false, title text not null,
  level text not null, doc_no text not null, issuer text not null, promulgated_on date not null, from_day date not null,
  successor text not null default '', url text not null default '', whole boolean not null,
  clauses jsonb not null default '[]', reason text not null, state text not null default 'PROPOSED', proposed_by_id uuid,
  proposed_at timestamptz(3) not null, ruled_by_id uuid, ruled_at timestamptz(3), ruling text not null default '',
  version int not null default 1, primary key (id), constraint statute_code_no_unique unique (code, no)
)`;

const ROWS = FIRST_STATUTES.map(({ docNo, promulgatedOn, from, articles, ...statute }) => ({
  ...statute,
  doc_no: docNo,
  promulgated_on: promulgatedOn,
  from_day: from,
  clauses: articles.map(([no, ...paragraphs]) => ({ kind: 'ARTICLE', no, text: paragraphs.join('\n') })),
}));

const FIRST = `
insert into statute (id, code, no, title, level, doc_no, issuer, promulgated_on, from_day, whole, clauses, reason, state,
  proposed_at, ruled_at)
select id, code, 1, title, level, doc_no, issuer, promulgated_on, from_day, false, clauses, '平台启用时收录', 'CONFIRMED',
  now(), now()
from jsonb_populate_recordset(null::statute, '${JSON.stringify(ROWS).replaceAll("'", "''")}')`;
