/** 相近的意见: one press puts all of a group into one theme, over the whole matter. */
import { expect, it } from 'vitest';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { openCounty } from '#test/journeys/running/county.ts';

const browsing = openBrowsing();

const GROUPS = `select g.id::text, g.members, (select c.text from comment_likeness l join comment c on c.id = l.comment_id
    where l.group_id = g.id order by l.comment_id limit 1) as text
  from like_group g join consultation k on k.id = g.consultation_id join decision d on d.id = k.decision_id
  where d.title like '%公交票价%' order by g.members desc limit 1`;

it('经办人从一组相近的意见建一个主题：全部归入，各条仍是各条；下一条的没有来时，不列前一条的', async () => {
  const county = await openCounty();
  const clerk = await Clerk.signsIn(browsing, county, 'fagai');
  const { page } = clerk;
  await expect
    .poll(async () => (await county.sql<Group>(GROUPS))[0]?.members ?? 0, { timeout: 90_000, interval: 1000 })
    .toBeGreaterThan(10);
  const [group] = (await county.sql<Group>(GROUPS)) as [Group];
  await clerk.takesUp('处理意见', '公交票价');
  await page.getByRole('link', { name: '按主题看' }).click();
  await page.getByRole('link', { name: group.text.slice(0, 12) }).click();
  await clerk.reads('只看一组相近的意见');
  await clerk.reads(`相近的意见共${group.members}条`);
  const coming = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('"LikeOpinions"')) await coming.promise;
    await route.continue();
  });
  await page.keyboard.press('j');
  const like = page.getByRole('region', { name: '相近的意见' });
  await expect.poll(() => like.count(), { message: '前一条的相近意见', timeout: 5000 }).toBe(0);
  coming.resolve();
  await clerk.reads(`相近的意见共${group.members}条`);
  await clerk.presses(`没有归类的${group.members}条归成一个主题`);
  await page.getByRole('button', { name: '新建并归入' }).click();
  await expect
    .poll(async () => (await county.sql<{ count: number }>(SORTED, [group.id]))[0]?.count, {
      timeout: 20_000,
    })
    .toBe(group.members);
  await clerk.reads('相近的意见共');
});

interface Group {
  id: string;
  members: number;
  text: string;
}

const SORTED = `select count(*)::int as count from cluster_member m join comment_likeness l on l.comment_id = m.comment_id
  where l.group_id = $1::uuid group by m.cluster_id`;
