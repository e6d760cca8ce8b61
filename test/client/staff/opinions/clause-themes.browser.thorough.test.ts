/** 按条归类: the opinions of one stance on one clause become a theme by one press, and stand open to be answered. */
import { beforeAll, expect, it } from 'vitest';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { sumUp } from '#test/journeys/people/feedback.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';
import { settled } from '#test/journeys/running/quiet.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

/** The themes by clause that the desk proposes, the first of them, its title and how many opinions it has. */
async function proposals() {
  const clerk = await Clerk.signsIn(browsing, county, 'fagai');
  const { page } = clerk;
  await clerk.takesUp('处理意见', '公交票价');
  await page.getByRole('link', { name: '按主题看' }).click();
  await page.getByText(/^可以按条归类的意见/).click();
  const proposed = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^归成主题/ }) });
  const words = await proposed.first().innerText();
  const said = words.match(/^(.+（.+）)\s+(\d+)条/u);
  return { clerk, page, proposed, words, title: said?.[1] ?? '', count: said?.[2] ?? '' };
}

/** Makes a theme of the first by one press; the theme is open then. */
async function makesFirst({ page, proposed, title }: Awaited<ReturnType<typeof proposals>>) {
  await proposed.first().getByRole('button').click();
  await expect.poll(() => page.locator('.pane h2').nth(1).innerText()).toBe(title);
}

it('按一次就归成主题，条数与所拟的一致，不再列出', async () => {
  const at = await proposals();
  const { clerk, proposed, title, count } = at;
  expect(Number(count)).toBeGreaterThan(1);
  await makesFirst(at);
  await clerk.reads(`这一答复适用于主题内的${count}条意见。`);
  await expect.poll(() => proposed.filter({ hasText: title }).count()).toBe(0);
});

it('归错了的撤销：前一个主题的归类经过不在它下面；撤销了回到没有归类的意见里，空了的主题不再列出', async () => {
  const at = await proposals();
  const { clerk, page, proposed, words, title } = at;
  await clerk.reads('归类经过，1次');
  const coming = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('ClusterMoves"')) await coming.promise;
    await route.continue();
  });
  await proposed.first().getByRole('button').click();
  const listed = page.locator('.picks li').filter({ hasText: title });
  await listed.getByRole('link').click();
  await expect.poll(() => page.locator('.pane h2').nth(1).innerText()).toBe(title);
  expect(await page.getByText('归类经过').count()).toBe(0);
  coming.resolve();
  await page.getByText('归类经过，1次').click();
  await page.getByRole('button', { name: /^撤销/ }).click();
  await expect.poll(() => listed.count()).toBe(0);
  const shown = async () =>
    (await proposed.filter({ hasText: title }).allInnerTexts()).map((one) => one.trim());
  await expect.poll(shown).toEqual([words.trim()]);
});

it('主题的答复保存以后也能撤销：写的都在，主题还没有答复', async () => {
  const at = await proposals();
  const { clerk, page } = at;
  await makesFirst(at);
  const REASON = '县财政按每年三百万元测算补贴，现阶段难以承担更低的票价。';
  await clerk.chooses('结果', '未采纳');
  await sumUp(clerk, '要求降低票价');
  await clerk.fills({ 未采纳的理由类别: '财力所限', 理由: REASON });
  await clerk.presses('保存，下一条');
  await clerk.reads('已保存');
  await settled(page);
  const answers = async () =>
    (
      await county.sql<{ n: number }>(
        'select count(*)::int as n from disposition where cluster_id is not null',
      )
    )[0]?.n;
  const before = await answers();
  await clerk.presses('撤销');
  await clerk.reads('已撤销');
  await settled(page);
  expect(await answers()).toBe(Number(before) - 1);
  expect(await page.getByLabel('理由', { exact: true }).inputValue()).toBe(REASON);
});
