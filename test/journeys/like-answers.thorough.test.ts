/** 成批相近的意见: one clerk answers twelve hundred opinions, groups first and then the single ones; every action counts. */
import { expect, it } from 'vitest';
import { storeOpinions } from '#test/kernel/store-opinions.ts';
import { written } from '#test/law/consultation/likeness/written-copies.ts';
import { Clerk } from './people/clerk.ts';
import { openBrowsing } from './running/browsing.ts';
import { sumUp } from './people/feedback.ts';
import { openCounty } from './running/county.ts';
import { settled } from './running/quiet.ts';

const browsing = openBrowsing();

interface Group {
  id: string;
  members: number;
  text: string;
}

const MATTER = `select k.id::text from consultation k join decision d on d.id = k.decision_id
  where d.title like '%公交票价%' and k.closes_at > app_now() limit 1`;
const GROUPS = `select g.id::text, g.members, (select c.text from comment_likeness l join comment c on c.id = l.comment_id
    where l.group_id = g.id order by l.comment_id limit 1) as text
  from like_group g where g.consultation_id = $1 and g.members > 20 order by g.members desc, g.id`;
const ANSWERED = `select count(*)::int as count from cluster_member m join disposition d on d.cluster_id = m.cluster_id
  where m.consultation_id = $1`;
const SORTED = `select count(*)::int as count from cluster_member m join comment_likeness l on l.comment_id = m.comment_id
  where l.group_id = $1::uuid`;

/** 1,200 opinions: 110 copies of each of eight letters, and texts of their own. */
const SAMPLE = { seed: 7, copies: 110, edits: [0, 7], own: 310, opposed: 0, short: 10 } as const;

/** How many of the single opinions are answered here: each takes the same actions. */
const SINGLES = 10;

/** Two working days of one clerk, and how long it takes to read, to write and to act, in seconds. */
const TWO_DAYS = 2 * 7 * 3600;
const READS = 30;
const WRITES = 60;
const WRITES_FOR_GROUP = 900;
const ACTS = 3;

/** Facts of their own for each theme: a reason given twice is warned of. */
const FACTS = [
  '成本监审',
  '发车间隔',
  '站点安全',
  '候车雨棚',
  '工资水平',
  '换乘时间',
  '学生月票',
  '老年优待',
  '末班车',
  '票价公示',
];

it('1200条意见，八种来信一组一答，其余逐条答复：一名经办人两个工作日，每一条都有答复', async () => {
  const county = await openCounty();
  const clerk = await Clerk.signsIn(browsing, county, 'fagai');
  const { page } = clerk;
  const count = async (text: string, ...values: unknown[]) =>
    (await county.sql<{ count: number }>(text, values))[0]?.count ?? 0;
  const [matter] = await county.sql<{ id: string }>(MATTER);
  const texts = written(SAMPLE).map(({ text }) => text);
  await storeOpinions(county, matter?.id ?? '', texts);
  const groupsNow = () => county.sql<Group>(GROUPS, [matter?.id]);
  const inGroups = async () => (await groupsNow()).reduce((sum, { members }) => sum + members, 0);
  const waiting = () => count('select count(*)::int as count from comment_to_compare');
  await expect.poll(inGroups, { timeout: 90_000, interval: 1000 }).toBeGreaterThanOrEqual(870);
  // A group that still grows would have another button by the time it is pressed.
  await expect.poll(waiting, { timeout: 90_000, interval: 1000 }).toBe(0);
  const [groups, opinions] = [await groupsNow(), await inGroups()];
  await clerk.takesUp('处理意见', '公交票价');
  let actions = 0;
  const act = async (done: Promise<unknown>) => {
    actions += 1;
    await done;
  };
  for (const [at, { id, members, text }] of groups.entries()) {
    await act(page.getByRole('link', { name: '按主题看' }).click());
    await act(
      page
        .locator('details', { hasText: '还没有归类的相近意见' })
        .locator('.like-text')
        .filter({ hasText: text.slice(0, 20) })
        .first()
        .click(),
    );
    await act(clerk.presses(`没有归类的${members}条归成一个主题`));
    await act(page.getByRole('button', { name: '新建并归入' }).click());
    await expect.poll(() => count(SORTED, id), { timeout: 20_000 }).toBe(members);
    await settled(page);
    await act(clerk.chooses('结果', '未采纳'));
    await act(clerk.fills({ 未采纳的理由类别: '综合各方利益' }));
    await act(
      clerk.fills({
        理由: `关于${FACTS[at % FACTS.length]}：现有方案依照第${at + 1}次座谈会各方意见形成，两边的要求都照顾到了，所以没有改。`,
      }),
    );
    await act(clerk.presses('保存，下一条'));
    await clerk.reads('已保存');
  }
  await expect.poll(() => count(ANSWERED, matter?.id), { timeout: 20_000 }).toBeGreaterThanOrEqual(opinions);
  expect(actions, `${opinions}条意见`).toBeLessThan(opinions / 10);

  const forGroups = actions;
  await clerk.takesUp('处理意见', '公交票价');
  await page.locator('.pick-row').nth(SINGLES).waitFor();
  await settled(page);
  for (let at = 0; at < SINGLES; at += 1) {
    const said = await page.locator('.say-text').innerText();
    await act(clerk.chooses('结果', '未采纳'));
    await act(sumUp(clerk, '要求修改方案'));
    await act(clerk.fills({ 未采纳的理由类别: '综合各方利益' }));
    await act(clerk.fills({ 理由: reasonFor(said, at) }));
    await act(clerk.presses('保存，下一条'));
    await clerk.reads('已保存');
    await settled(page);
  }
  const forEach = (actions - forGroups) / SINGLES;
  const singles = texts.length - opinions;
  const seconds =
    groups.length * WRITES_FOR_GROUP + forGroups * ACTS + singles * (READS + WRITES + forEach * ACTS);
  console.info('动作', { groups: forGroups, each: forEach, singles, hours: Math.round(seconds / 360) / 10 });
  expect(forGroups + singles * forEach, '动作').toBeLessThan(2 * texts.length);
  expect(seconds).toBeLessThan(TWO_DAYS);
});

/** Speaks of what was asked, and of something of its own. */
const reasonFor = (said: string, at: number) =>
  `所提“${Array.from(said).slice(0, 20).join('')}”：第${at + 3}次座谈会上关于${FACTS[at % FACTS.length]}各方意见不一，现有方案照顾到两边，所以没有改。`;
