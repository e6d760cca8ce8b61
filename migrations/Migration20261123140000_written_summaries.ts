import { Migration } from '@mikro-orm/migrations';

const ANNOUNCED = 'method title purpose audience starts_at ends_at contact questions published_at';

const row = (name: string, columns: string) =>
  `(${columns
    .split(' ')
    .map((column) => `${name}.${column}`)
    .join(', ')})`;
const differ = (columns: string) => `${row('old', columns)} is distinct from ${row('new', columns)}`;

/** 书面回答的归纳 (国令713号第十八条): what was written in a questionnaire is summed up until it is on record, and stays as it was put. */
export class Migration20261123140000 extends Migration {
  override up(): void {
    this.addSql(`alter table "public_activity" add column "summaries" jsonb not null default '[]'`);
    this.addSql(`create or replace function refuse_other_activity() returns trigger language plpgsql as $$
      begin
        if (old.published_at is not null and ${differ(ANNOUNCED)})
          or (old.minutes is not null and ${differ('minutes summaries')})
          or (old.state = 'CANCELLED' and new.state <> 'CANCELLED') then
          raise exception 'an announced activity is not changed';
        end if;
        return new;
      end $$`);
  }
}
