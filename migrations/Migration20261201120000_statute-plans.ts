import { Migration } from '@mikro-orm/migrations';

/** 国令711号第二十条第三项: the library holds plans too, each of a kind and for a period of years; of a law the three are null. */
export class Migration20261201120000 extends Migration {
  override up(): void {
    this
      .addSql(`alter table statute add column plan_kind text, add column first_year int, add column last_year int,
      add constraint statute_plan_whole check (num_nonnulls(plan_kind, first_year, last_year) in (0, 3))`);
  }
}
