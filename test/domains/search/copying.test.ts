/** 可检索的内容: copied by a job in any order of commits, cut short without harm; who hands in writes nothing for it. */
import { expect, it } from 'vitest';
import { SearchKind } from '#schema/search/search-kind.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { copyFindable } from '#server/domains/search/copy-findable.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { codesOf } from '#test/kernel/ask.ts';
import { searching } from './searching.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);
const { asked, search, copies } = searching(database);
const matter = await buildConsultation(database, people, { commentsShown: 'AFTER_REVIEW' as never });
const opinion = (text: string) => buildComment(database, matter, { text, showText: true, textCleared: true });
const rows = async () => (await database.sql<{ n: number }>('select count(*)::int as n from findable'))[0]?.n;

it('提交意见什么也不写；分批抄录，不重不漏；再跑一遍，什么也不做', async () => {
  await copies();
  const before = await rows();
  for (let n = 0; n < 10; n += 1) await opinion(`分批抄录第${n}条`);
  expect(await rows()).toBe(before);
  expect(await copies(4)).toBe(0);
  expect(await copies()).toBe(10);
  expect(await copies()).toBe(0);
  expect((await search('分批抄录')).counts).toEqual([{ kind: 'OPINION', value: 10, capped: false }]);
});

it('超过一百项的，只说一百多；翻得到最后一页，不重不漏', async () => {
  for (let n = 0; n < 110; n += 1) await opinion(`路灯太暗，第${n}盏`);
  await copies();
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = await search('路灯太暗', { first: 30, after });
    expect(page.counts).toEqual([{ kind: 'OPINION', value: 100, capped: true }]);
    seen.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect([seen.length, new Set(seen).size]).toEqual([110, 110]);
});

it('很久以前说的、很少说的，也找得到', async () => {
  await database.sql(
    `insert into findable (kind, id, stamp, voice, named, said, day)
     select 'OPINION', gen_random_uuid(), 'x', true, '', '近来的话' || n, '2026-11-21' from generate_series(1, 3500) n`,
  );
  expect((await search('第7盏')).nodes).toHaveLength(1);
  await database.sql(`delete from findable where stamp = 'x'`);
});

it('抄下来而已经不是公开的，自己消失', async () => {
  await database.sql(
    `insert into findable (kind, id, stamp, voice, named, said, day)
     values ('CLAUSE', gen_random_uuid(), 'x', false, '凭空', '凭空的条文', '2026-11-01')`,
  );
  expect((await search('凭空的条文')).nodes).toEqual([]);
  await copies();
  expect(await database.sql(`select 1 from findable where stamp = 'x'`)).toEqual([]);
});

it('符号照字面，大小写、全角不分，没有人能用它查出别的', async () => {
  await opinion("５Ｇ覆盖100%，O'Neil_公司\\分公司");
  await copies();
  const count = async (q: string) => (await search(q)).nodes.length;
  expect(await Promise.all(['5g覆盖', '覆盖100%', "o'neil_公", '\\分公司'].map(count))).toEqual([1, 1, 1, 1]);
  expect(await Promise.all(['00_', '%%', "') or true --", '$1 $2'].map(count))).toEqual([0, 0, 0, 0]);
});

it.each([
  ['一个字', { q: '会' }],
  ['空白', { q: '   ' }],
  ['太长', { q: '字'.repeat(51) }],
  ['太多的词', { q: '一月 二月 三月 四月 五月 六月 七月 八月 九月' }],
  ['翻页位置不对', { q: '会议', after: 'x' }],
  ['翻页位置是别的', { q: '会议', after: Buffer.from('[9,"2026-01-01","x"]').toString('base64url') }],
  ['一页太多', { q: '会议', first: 101 }],
  ['单位不对', { q: '会议', unit: 'x' }],
])('%s，说明哪里不对', async (_, variables) => {
  expect(codesOf(await asked(variables))).toEqual(['BAD_USER_INPUT']);
});

it('比对用了多久，就隔五十倍那么久再比；到时候照样抄录', async () => {
  const context = systemContext(database.services);
  const due = new Map<SearchKind, number>();
  await copyFindable(context, { due });
  await opinion('歇一歇再抄的意见');
  for (const kind of Object.values(SearchKind)) {
    expect(due.get(kind), kind).toBeGreaterThan(0);
    due.set(kind, Infinity);
  }
  expect(await copyFindable(context, { due })).toBe(0);
  due.set(SearchKind.OPINION, 0);
  expect(await copyFindable(context, { due })).toBe(1);
  expect(due.get(SearchKind.OPINION)).toBeLessThan(Infinity);
});
