import { Migration } from '@mikro-orm/migrations';

const TABLE = [
  `create table "process_file" ("id" uuid not null, "decision_id" uuid not null, "generated_by_id" uuid not null, "generated_at" timestamptz(3) not null, "entries" int not null, "bytes" bigint not null, "manifest_sha256" text not null, "faults" jsonb not null, primary key ("id"))`,
  `create index "process_file_decision_id_generated_at_index" on "process_file" ("decision_id", "generated_at")`,
  `alter table "process_file" add constraint "process_file_decision_id_foreign" foreign key ("decision_id") references "decision" ("id")`,
  `alter table "process_file" add constraint "process_file_generated_by_id_foreign" foreign key ("generated_by_id") references "person" ("id")`,
];

const ENDED = `d.phase in ('COMPLETED', 'REPEALED', 'REJECTED', 'TERMINATED', 'ARCHIVED')`;
const among = (condition: string) => `decision_id in (select d.id from decision d where ${condition})`;
const THEIRS = `${among('app_reads(d.unit_ids)')} or (app_in('ARCHIVE') and ${among(ENDED)})`;

/** 卷宗 (国令713号第三十三条): each time it was made, with the digest of what was handed out; never changed. */
export class Migration20261120008000 extends Migration {
  override up(): void {
    for (const sql of TABLE) this.addSql(sql);
    this.addSql(`alter table "process_file" enable row level security`);
    this.addSql(`create policy read on "process_file" for select using (${THEIRS})`);
    this.addSql(`create policy add on "process_file" for insert with check (app_in('SYSTEM') or ${THEIRS})`);
    this.addSql(`create trigger process_file_fixed before update or delete on process_file
      for each row execute function refuse_recorded()`);
  }
}
