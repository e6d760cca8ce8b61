/** 视图 of the desk: ready ones without saving, one's own under a name, by a press or by a key, on every matter. */
import { beforeAll, expect, it } from 'vitest';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';
import { settled } from '#test/journeys/running/quiet.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

it('现成的视图按V逐个打开；存下的视图在别的事项也打得开，同事看得到全单位共用的，移除就没有了', async () => {
  const clerk = await Clerk.signsIn(browsing, county, 'fagai');
  const { page } = clerk;
  const views = page.getByRole('navigation', { name: '视图' });
  const current = views.locator('[aria-current=true]').first();
  await clerk.takesUp('处理意见', '公交票价');
  await page.locator('.pick-row').nth(3).waitFor();
  await expect.poll(() => current.innerText()).toMatch(/^未答复的 \d+$/);
  const all = Number((await current.innerText()).match(/\d+/)?.[0]);
  await page.locator('body').press('v');
  await expect.poll(() => current.innerText()).toBe('提到我的 0');
  await settled(page);
  expect(await page.locator('.pick-row').count()).toBe(0);

  await views.getByRole('link', { name: /^未答复的/ }).click();
  await page.getByRole('button', { name: '更多条件' }).click();
  await page.getByRole('combobox', { name: '态度' }).selectOption({ label: '反对' });
  await settled(page);
  const against = Number((await page.locator('.pane h2').first().innerText()).match(/\d+/)?.[0]);
  expect(against).toBeGreaterThan(0);
  expect(against).toBeLessThan(all);
  await clerk.presses('更多视图');
  await clerk.presses('存为视图');
  await clerk.reads('视图的名称用1至20个字。');
  await clerk.fills({ '把现在的条件存为视图，名称': '反对的' });
  await page.getByLabel('全单位共用').check();
  await clerk.presses('存为视图');
  await expect.poll(() => current.innerText()).toBe(`反对的 ${against}`);
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);

  const colleague = await Clerk.signsIn(browsing, county, 'fagai2');
  await colleague.page.goto(page.url().split('?')[0] ?? '');
  await colleague.presses('更多视图');
  await colleague.page.getByRole('dialog').getByRole('link', { name: '反对的' }).click();
  await colleague.reads('态度：反对');
  await colleague.presses('更多视图');
  await colleague.page.getByRole('button', { name: /移除.*反对的/ }).click();
  await expect.poll(() => colleague.page.getByRole('link', { name: /反对的/ }).count()).toBe(0);
});
