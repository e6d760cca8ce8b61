/** 意见的字词: copied beside the comments by a job, in any order of commits; the search never waits for it. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { beforeEach, expect, it } from 'vitest';
import { type Copying, copyCommentWords } from '#server/domains/consultation/comment/copy-comment-words.ts';
import { recheckCommentWords } from '#server/domains/consultation/comment/recheck-comment-words.ts';
import { read } from '#server/ground/kernel/read.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { contextOf } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
const people = await buildPeople(database);
const matter = await buildConsultation(database, people, {});
const system = systemContext(database.services);
const comment = (text: string) => buildComment(database, matter, { text });

/** The mark follows at once, beyond the newest comment. */
const AT_ONCE: Copying = { behind: '-1 minute' };

const containing = (term: string) =>
  read(contextOf(database, people.clerk), async (db) => {
    const { rows } = await sql<{ id: string }>`
      select comment_id as id from comments_containing(${matter.id}, ${term}, null) order by 1`.execute(db);
    return rows.map(({ id }) => id);
  });
const count = async (rows: string) =>
  (await database.sql<{ count: number }>(`select count(*)::int as count from ${rows}`))[0]?.count;

beforeEach(async () => {
  await copyCommentWords(system, AT_ONCE);
});

it('提交意见不写检索用的字词；一秒钟以前的意见，马上查得到', async () => {
  const before = await count('comment_words');
  const { id } = await comment('请保留老码头候船室');
  expect(await count('comment_words')).toBe(before);
  expect(await containing('老码头')).toEqual([id]);
  expect(await copyCommentWords(system)).toBe(1);
  expect(await containing('老码头')).toEqual([id]);
});

it('分批抄录，不重不漏；再跑一遍，什么也不做；修改后的文字也抄录', async () => {
  const ids = [];
  for (let n = 0; n < 10; n += 1) ids.push((await comment(`分批抄录第${n}条`)).id);
  expect(await copyCommentWords(system, { ...AT_ONCE, most: 4, forMs: 0 })).toBe(4);
  expect(await copyCommentWords(system, { ...AT_ONCE, most: 4 })).toBe(6);
  expect(await copyCommentWords(system, AT_ONCE)).toBe(0);
  await database.sql(REVISED, [ids[0], '改成绿色屋顶']);
  expect(await containing('绿色屋顶')).toEqual([ids[0]]);
  expect(await copyCommentWords(system, { ...AT_ONCE, most: 1, forMs: 0 })).toBe(1);
  expect(await containing('绿色屋顶')).toEqual([ids[0]]);
  expect(await containing('分批抄录')).toEqual(ids.slice(1).toSorted());
});

const REVISED = `with r as (update comment_state set current_revision = 2 where comment_id = $1
    returning comment_id, consultation_id)
  insert into comment_revision (comment_id, no, consultation_id, stance, text, show_text, show_name, payload, salt, commitment, at)
  select comment_id, 2, consultation_id, 'SUPPORT', $2, true, false, '{}', '\\x00', 'c', app_now() from r`;

const acting = () =>
  database.services.database.em.fork({
    session: { variables: { 'app.scope': '{SYSTEM}', 'app.unit': '', 'app.contacts': '' } },
  });

/** A comment that is stored now and committed when it is let go. */
async function uncommitted(text: string) {
  const { id: like } = await comment('先提交的');
  const id = (await comment(text)).id;
  await database.sql('delete from comment_words where comment_id = $1', [id]);
  const [row] = await database.sql<{ whole: string }>(
    'select to_jsonb(c)::text as whole from comment c where id = $1',
    [id],
  );
  await database.sql('delete from comment_state where comment_id = $1', [id]);
  await database.sql('delete from comment where id = $1', [id]);
  const free = Promise.withResolvers<void>();
  const stored = Promise.withResolvers<void>();
  const committed = acting().transactional(async (em: EntityManager) => {
    await em.execute('insert into comment select * from jsonb_populate_record(null::comment, ?::jsonb)', [
      row?.whole,
    ]);
    await em.execute(
      `insert into comment_state (comment_id, consultation_id, status, show_text, show_name)
       values (?, ?, 'RECEIVED', true, false)`,
      [id, matter.id],
    );
    stored.resolve();
    await free.promise;
  });
  await stored.promise;
  return { id, like, commit: () => (free.resolve(), committed) };
}

it('先受理的后入库：后到的已经抄录，也不会漏掉它', async () => {
  const late = await uncommitted('渡口夜间照明');
  await comment('后受理、先入库的');
  await copyCommentWords(system);
  expect(await containing('渡口夜间')).toEqual([]);
  await late.commit();
  expect(await containing('渡口夜间')).toEqual([late.id]);
  expect(await copyCommentWords(system)).toBe(1);
  expect(await containing('渡口夜间')).toEqual([late.id]);
});

it('晚得超出预料的，每日核对时补上', async () => {
  const late = await uncommitted('骑楼修缮方案');
  await comment('后受理、先入库的');
  await copyCommentWords(system, AT_ONCE);
  await late.commit();
  expect(await copyCommentWords(system, AT_ONCE)).toBe(0);
  expect(await recheckCommentWords(system)).toBe(1);
  expect(await containing('骑楼修缮')).toEqual([late.id]);
  expect(await copyCommentWords(system, AT_ONCE)).toBe(1);
  expect(await recheckCommentWords(system)).toBe(0);
  expect(await containing('骑楼修缮')).toEqual([late.id]);
});

it('管理数据库的人不得不改、不得不删的文字，检索里也改了、没有了', async () => {
  const { id } = await comment('身份证号码写在正文里');
  await copyCommentWords(system, AT_ONCE);
  await database.sql(`update comment set text = '（已隐去）' where id = $1`, [id]);
  expect([await containing('身份证号'), await containing('已隐去')]).toEqual([[], [id]]);
  await database.sql('delete from comment_state where comment_id = $1', [id]);
  await database.sql('delete from comment where id = $1', [id]);
  expect(await count(`comment_words where comment_id = '${id}'`)).toBe(0);
});

it.each([
  ['牵头单位的经办人', people.clerk, true],
  ['别的单位的经办人', people.otherClerk, false],
  ['公众', null, false],
])('%s直接读字词能不能读到，谁都不能改', async (_who, actor, sees) => {
  await comment('每个人都能读吗');
  await copyCommentWords(system);
  const seen = await read(contextOf(database, actor), async (db) => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from comment_words`.execute(
      db,
    );
    return rows[0]?.count ?? 0;
  });
  expect(seen > 0).toBe(sees);
  await acting().transactional((em: EntityManager) => em.execute(`update comment_words set said = ''`));
  expect(await count(`comment_words where said = ''`)).toBe(0);
});
