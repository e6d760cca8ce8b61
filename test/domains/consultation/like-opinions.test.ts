/** 相近意见: put together by a job, over the whole matter, whatever the order and however often it runs. */
import { beforeEach, describe, expect, it } from 'vitest';
import { compareComments } from '#server/domains/consultation/likeness/compare-comments.ts';
import { copyCommentWords } from '#server/domains/consultation/comment/copy-comment-words.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildComment, type CommentWish } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
const people = await buildPeople(database);
const system = systemContext(database.services);

let matter = await buildConsultation(database, people, {});
beforeEach(async () => {
  matter = await buildConsultation(database, people, {});
});

const LETTER =
  '我是老码头一带的住户，希望公交公司把首班车的时间定得早一些，发车间隔稳定一些，让家长放心，也让上早班的人赶得上车。';

const say = async (text: string, wish: CommentWish = {}, of = matter) =>
  (await buildComment(database, of, { text, ...wish })).id;

async function compare(): Promise<number> {
  await copyCommentWords(system, { behind: '-1 minute' });
  return compareComments(system);
}

/** Opinions that stand together, each group by the order they came in. */
async function together(): Promise<string[][]> {
  const rows = await database.sql<{ ids: string[] }>(
    `select array_agg(comment_id::text order by comment_id) as ids from comment_likeness
     where consultation_id = $1 group by group_id order by 1`,
    [matter.id],
  );
  return rows.map(({ ids }) => ids);
}

const members = async () =>
  (
    await database.sql<{ members: number }>(
      `select members from like_group where consultation_id = $1 and members > 0 order by members`,
      [matter.id],
    )
  ).map((row) => row.members);

it('改了几个字的、一字不差的，归到一起；反过来说的、另一件事的，各是各的；没有文字的不比', async () => {
  const one = await say(LETTER);
  const edited = await say(LETTER.replace('放心', '安心').replace('住户', '居民'));
  const same = await say(LETTER.replaceAll('，', '  '));
  const opposed = await say(LETTER.replace('希望', '不希望'));
  const other = await say('建议把镇上卫生院的夜间门诊开起来，老人半夜发烧有地方看病。');
  await say('', { stance: Stance.SUPPORT });
  expect(await compare()).toBe(6);
  expect(await together()).toEqual([[one, edited, same], [opposed], [other]]);
  expect(await members()).toEqual([1, 1, 3]);
});

it('后到的与先到的归到一起；再跑一遍，什么也不做', async () => {
  const first = await say(LETTER);
  await compare();
  const later = await say(LETTER.replace('放心', '安心'));
  expect(await compare()).toBe(1);
  expect(await compare()).toBe(0);
  expect(await together()).toEqual([[first, later]]);
  expect(await members()).toEqual([2]);
});

it('两件事项里一样的话，不归到一起', async () => {
  const here = await say(LETTER);
  const elsewhere = await buildConsultation(database, people, {});
  await say(LETTER, {}, elsewhere);
  await compare();
  expect(await together()).toEqual([[here]]);
});

it('后到的一条把两组连起来，两组成为一组，条数相加', async () => {
  const one = await say(`甲乙丙丁戊己庚辛壬癸子丑寅${LETTER.slice(13)}`);
  await compare();
  const other = await say(LETTER.replace('让家长放心，也让上早班的人', '天地玄黄宇宙洪荒日月盈昃辰'));
  await compare();
  expect(await together()).toEqual([[one], [other]]);
  const between = await say(LETTER);
  await compare();
  expect(await together()).toEqual([[one, other, between]]);
  expect(await members()).toEqual([3]);
});

it('本人修改以后，按修改后的话重新归并', async () => {
  const one = await say(LETTER);
  const revised = await say(LETTER.replace('放心', '安心'));
  await compare();
  expect(await members()).toEqual([2]);
  await database.sql(REVISED, [revised, '建议把镇上卫生院的夜间门诊开起来，老人半夜发烧有地方看病。']);
  expect(await compare()).toBe(1);
  expect(await together()).toEqual([[one], [revised]]);
  expect(await members()).toEqual([1, 1]);
});

const REVISED = `with r as (update comment_state set current_revision = 2 where comment_id = $1
    returning comment_id, consultation_id)
  insert into comment_revision (comment_id, no, consultation_id, stance, text, show_text, show_name, payload, salt,
    commitment, at)
  select comment_id, 2, consultation_id, 'OTHER', $2, true, false, '{}', '\\x00', 'c', app_now() from r`;

const LIKE = `query ($id: ID!) { likeOpinions(commentId: $id) { count unsorted texts { commentId text count } near { commentId } } }`;
const GROUPS = `query ($id: ID!) { likeGroups(consultationId: $id) { text count unsorted } }`;
const LISTED = `query ($id: ID!, $group: ID!) { deskComments(consultationId: $id, filter: { likeGroupId: $group }) {
  nodes { id likeCount likeGroupId } total { value } } }`;

describe('经办人看相近的意见', () => {
  it('各种文字各有几条，个人号码已遮盖；列表可以只看这一组；归类以后不再提示', async () => {
    const first = await say(`${LETTER}联系我13800000001。`);
    const same = await say(`${LETTER}联系我13800000001`);
    const other = await say(`${LETTER.replace('放心', '安心')}联系我13800000001。`);
    await say('建议把镇上卫生院的夜间门诊开起来，老人半夜发烧有地方看病。');
    await compare();
    const { likeOpinions } = (await ask(database, people.clerk, { query: LIKE, variables: { id: other } }))
      .data as unknown as Told;
    expect(likeOpinions).toMatchObject({ count: 3, unsorted: 3, near: null });
    expect(likeOpinions.texts.map(({ commentId, count }) => [commentId, count])).toEqual([
      [first, 2],
      [other, 1],
    ]);
    expect(JSON.stringify(likeOpinions)).not.toContain('13800000001');
    const groups = await ask(database, people.clerk, { query: GROUPS, variables: { id: matter.id } });
    expect(groups.data).toMatchObject({ likeGroups: [{ count: 3, unsorted: 3 }] });
    const [{ group_id: group }] = (await database.sql(
      'select group_id from comment_likeness where comment_id = $1',
      [first],
    )) as [{ group_id: string }];
    const { deskComments } = (
      await ask(database, people.clerk, { query: LISTED, variables: { id: matter.id, group } })
    ).data as unknown as Told;
    expect(deskComments.nodes.map(({ id }) => id)).toEqual([first, same, other]);
    expect(deskComments.nodes[0]).toMatchObject({ likeCount: 3, likeGroupId: group });
    expect(deskComments.total.value).toBe(3);
    await ask(database, people.clerk, {
      query: SORTED,
      variables: { id: matter.id, ids: [first, same, other] },
    });
    expect((await ask(database, people.clerk, { query: GROUPS, variables: { id: matter.id } })).data).toEqual(
      { likeGroups: [] },
    );
  });

  it('也许相近的一条，成了同一组以后不再提示', async () => {
    const first = await say(`${LETTER}票价2元。`);
    const other = await say(`${LETTER}票价3元。`);
    await compare();
    const near = async () =>
      ((await ask(database, people.clerk, { query: LIKE, variables: { id: other } })).data as unknown as Told)
        .likeOpinions.near;
    expect(await near()).toEqual({ commentId: first });
    await database.sql(
      `update comment_likeness set group_id = (select group_id from comment_likeness where comment_id = $1)
       where comment_id = $2`,
      [first, other],
    );
    expect(await near()).toBeNull();
  });

  it('不经办的人、公众，看不到', async () => {
    const one = await say(LETTER);
    await say(LETTER);
    await compare();
    for (const nobody of [null, people.otherClerk])
      expect(
        (await ask(database, nobody, { query: LIKE, variables: { id: one } })).data?.likeOpinions ?? null,
      ).toBeNull();
  });
});

interface Told {
  likeOpinions: { texts: { commentId: string; count: number }[]; near: { commentId: string } | null };
  deskComments: { nodes: { id: string }[]; total: { value: number } };
}

const SORTED = `mutation ($id: ID!, $ids: [ID!]!) { createCluster(consultationId: $id, title: "首班车早一些", summary: "", commentIds: $ids) {
  ... on CommentCluster { id } ... on Refusal { findings { code } } } }`;
