/** R-83 隐去姓名: names that were hidden before passages could be stay hidden, each in its words. */
import type { Migration } from '@mikro-orm/migrations';
import { expect, it } from 'vitest';
import { MIGRATIONS } from '#migrations/list.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase();
const people = await buildPeople(database);

const BEFORE = `alter table comment_state drop column blackouts, add column hidden_names text[] not null default '{}';
  drop function hide_words, unshown_quotations;
  create function disowned_opinions(matter uuid) returns text language sql immutable as $$ select '' $$;
  create function hide_names(said text, names text[]) returns text language sql immutable as 'select said'`;

async function upgrade(): Promise<void> {
  const found = MIGRATIONS.find(({ name }) => name === 'Migration20261128130000')?.class;
  const migration = new (found as unknown as new () => Migration)();
  await migration.up();
  for (const query of migration.getQueries()) if (typeof query === 'string') await database.sql(query);
}

it('以前隐去的姓名，升级以后照样隐去；没有隐去的照旧', async () => {
  const matter = await buildConsultation(database, people);
  const named = await buildComment(database, matter, {
    text: '村民王小明说，王小明的奶奶和李小红都走不动。',
  });
  const plain = await buildComment(database, matter, { text: '请在村口设站。' });
  await database.sql(BEFORE);
  await database.sql(`update comment_state set hidden_names = '{王小明,李小红}' where comment_id = $1`, [
    named.id,
  ]);
  await upgrade();
  const told =
    'select t.text from unnest($1::uuid[]) with ordinality o(id, at), told_comment(o.id, 1, false) t order by at';
  expect(await database.sql(told, [[named.id, plain.id]])).toEqual([
    { text: '村民〔姓名已隐去〕说，〔姓名已隐去〕的奶奶和〔姓名已隐去〕都走不动。' },
    { text: '请在村口设站。' },
  ]);
});
