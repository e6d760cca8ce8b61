/** 检索意见: words of two characters and more are found exactly, through the index of pairs as by reading every comment. */
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { CommentSort } from '#schema/consultation/comment-filter.ts';
import { type Copying, copyCommentWords } from '#server/domains/consultation/comment/copy-comment-words.ts';
import { chosenPage, totalOf } from '#server/domains/consultation/comment/desk-page.queries.ts';
import type { Reach } from '#server/domains/consultation/comment/desk-words.queries.ts';
import { cursorOf } from '#server/ground/kernel/keyset.ts';
import { read } from '#server/ground/kernel/read.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { Stance } from '#server/law/consultation/comment-stage.ts';
import { ask, codesOf, contextOf } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
const people = await buildPeople(database);
const matter = await buildConsultation(database, people, {});
const other = await buildConsultation(database, people, {});

const SAID = [
  '建议增加早班车，方便学生上学。',
  '支持。100%同意_没有意见',
  "O'Neil 路口\\南侧的 BRT 站太远",
  '老人乘车：优惠卡年审太麻烦',
  '建议增加班次𠮷祥里站',
  '反对涨价，建议先听证。',
];
for (const into of [matter, other])
  for (let n = 0; n < 30; n += 1)
    await buildComment(database, into, {
      text: `第${n}号：${SAID[n % SAID.length]!}`,
      stance: n % 2 === 0 ? Stance.OPPOSE : Stance.AMEND,
      clauseNo: ['第一条', '第二条', '第三条'][n % 3]!,
    });
await database.sql(
  `with r as (update comment_state set current_revision = 2 where comment_id in (select comment_id from comment_state
      where consultation_id = $1 order by comment_id limit 5) returning comment_id, consultation_id)
    insert into comment_revision (comment_id, no, consultation_id, stance, clause_no, text, suggested_text, show_text, show_name,
      payload, salt, commitment, at)
    select comment_id, 2, consultation_id, 'SUPPORT', '第二条', '改为支持这个方案。', '公交站改在校门口', true, false, '{}', '\\x00', 'c',
      app_now() from r`,
  [matter.id],
);

/** All is found through the index; a few are read first; a frequent word is read in order; everything is read. */
const REACHES: readonly Reach[] = [
  { all: 0, first: 1, frequent: 1000 },
  { all: 0, first: 7, frequent: 1000 },
  { all: 0, first: 1, frequent: 3 },
  { all: 1000, first: 1, frequent: 1000 },
];

const NAIVE = `select s.comment_id as id from comment_state s join comment c on c.id = s.comment_id
  left join comment_revision v on v.comment_id = c.id and v.no = s.current_revision
  where s.consultation_id = $1 and ($3::text is null or coalesce(v.stance, c.stance) = $3)
    and (position(lower($2) in lower(coalesce(v.text, c.text))) > 0 or c.receipt_no = $2
      or position(lower($2) in lower(case when v.no is null then c.suggested_text else v.suggested_text end)) > 0)
  order by s.comment_id`;

const [receipt] = await database.sql<{ no: string }>(
  'select receipt_no as no from comment where consultation_id = $1 limit 1',
  [matter.id],
);
const WORDS = [
  '建议',
  '号：',
  '增加班次𠮷',
  '𠮷祥',
  '100%',
  '00_',
  '意_没',
  "O'Neil",
  'brt',
  'BRT 站',
  '口\\南',
  '校门口',
  '改为',
  '早班车',
  '没有人说过',
  '第1号',
  receipt!.no,
];

const found = (text: string, stance: Stance | null, reach: Reach, sort = CommentSort.OLDEST) =>
  read(contextOf(database, people.clerk), async (db) => {
    const chosen = { consultationId: matter.id, filter: { text, stance } };
    const ids: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page = await chosenPage(db, chosen, { sort, after, most: 4, reach });
      ids.push(...page.ids);
      if (page.ids.length < 4) return { ids, total: await totalOf(db, chosen, page.tallies, reach) };
      after = cursorOf([page.ids.at(-1)!]);
    }
  });

/** The mark follows at once, beyond the newest comment. */
const behind = '-1 minute';

/** How the job has run. */
const RUNS: readonly (readonly [how: string, runs: readonly Copying[]])[] = [
  ['从未抄录', []],
  ['抄录过，都还太新', [{}]],
  ['抄录过', [{ behind }]],
  ['抄录过两次', [{ behind }, { behind }]],
  ['一次三条，抄了一半就停', Array.from({ length: 11 }, () => ({ most: 3, forMs: 0, behind }))],
];

describe.each(RUNS)('意见的字词%s', (_how, runs) => {
  beforeAll(async () => {
    await database.sql('truncate comment_words, comment_words_mark');
    for (const run of runs) await copyCommentWords(systemContext(database.services), run);
  });

  describe.each(REACHES)('通读%j', (reach) => {
    it.each(WORDS)('“%s”与逐条重数一致，翻页不重不漏', async (word) => {
      for (const stance of [null, Stance.OPPOSE]) {
        const rows = await database.sql<{ id: string }>(NAIVE, [matter.id, word, stance]);
        const ids = rows.map(({ id }) => id);
        const { ids: paged, total } = await found(word, stance, reach);
        expect(paged).toEqual(ids);
        if (total.capped) expect([reach.frequent, total.value <= ids.length]).toEqual([3, true]);
        else expect(total.value).toBe(ids.length);
        expect((await found(word, stance, reach, CommentSort.NEWEST)).ids).toEqual(ids.toReversed());
      }
    });
  });

  it.each([
    ['牵头单位的经办人', people.clerk, true],
    ['别的单位的经办人', people.otherClerk, false],
    ['公众', null, false],
  ])('%s经索引能不能查到', async (_who, actor, sees) => {
    const counted = await read(contextOf(database, actor), async (db) => {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from comments_containing(${matter.id}, '号：', null)`.execute(db);
      return rows[0]?.count;
    });
    expect((counted ?? 0) > 0).toBe(sees);
  });
});

it('意见很多的，一个字不查；不多的，一个字也查得到', async () => {
  await expect(found('建', null, { all: 0, first: 7, frequent: 9 })).rejects.toThrow('请输入2个以上的字');
  expect((await found('建', null, { all: 1000, first: 7, frequent: 9 })).ids.length).toBeGreaterThan(0);
});

it('列表上的检索也是这样', async () => {
  const query = `query($id: ID!, $text: Text!) {
    deskComments(consultationId: $id, filter: { text: $text }) { nodes { text } total { value } } }`;
  const asked = (text: string, actor = people.clerk) =>
    ask(database, actor, { query, variables: { id: matter.id, text } });
  expect((await asked('早班车')).data).toMatchObject({ deskComments: { total: { value: 4 } } });
  expect(codesOf(await asked('早班车', people.otherClerk))).toEqual(['NOT_FOUND']);
});
