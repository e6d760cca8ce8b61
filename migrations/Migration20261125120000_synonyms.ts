import { Migration } from '@mikro-orm/migrations';
import { SYNONYMS_1 } from './data/synonyms.ts';

/** Ids that sort in the order of the groups, before any that is made later. */
const idAt = (place: number) => `01900000-0000-7000-8000-${String(place).padStart(12, '0')}`;

/** 同义的字词 of the search: everybody's search reads them, so they have no row security, like the site's own data. */
export class Migration20261125120000 extends Migration {
  override up(): void {
    this.addSql(`create table synonym_group (id uuid not null, words text[] not null, changed_by_id uuid null,
      changed_at timestamptz(3) not null, version int not null default 1, primary key (id))`);
    this.addSql(`alter table synonym_group add constraint synonym_group_changed_by_id_foreign
      foreign key (changed_by_id) references person (id) on delete set null`);
    const rows = SYNONYMS_1.map(
      (words, place) => `('${idAt(place)}', array[${words.map((word) => `'${word}'`).join(', ')}], now())`,
    );
    this.addSql(`insert into synonym_group (id, words, changed_at) values ${rows.join(', ')}`);
  }
}
