/** 手机第一屏: what one can do now stands on the first screen of every page of a matter, of a clause, of the representatives (360×640). */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { openBrowsing } from './running/browsing.ts';
import { type County, openCounty } from './running/county.ts';

const SCREEN = { width: 360, height: 640 };
const OF_A_MATTER =
  /\/(?:juece\/[^/]+|zhengji\/[^/]+\/\d+|tingzheng\/[^/]+|kaifang\/[^/]+|huodong\/[^/]+\/\d+)$/;

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

/** Every page of a matter that the county's own map names. */
async function pagesOfMatters(): Promise<string[]> {
  const map = await (await fetch(new URL('/sitemap.xml', county.url))).text();
  return [...map.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address]) => new URL(address ?? '', county.url).pathname)
    .filter((path) => OF_A_MATTER.test(path));
}

/** Whether its head says that something can be done now. */
const isOpen = async (page: Page) =>
  (await page.locator('.page-head .note .button').count()) > 0 ||
  /正在(?:征集|报名|填写)/.test(await page.locator('.page-head').innerText());

/** Where the first action ends; to have it read aloud (朗读) is none. */
const firstAction = (page: Page) =>
  page
    .locator('main .button:not(.read-aloud .button):visible, .bar-sticky .button:visible')
    .evaluateAll((all) => Math.min(...all.map((one) => one.getBoundingClientRect().bottom)));

it.each([
  ['平常的字', null],
  ['长辈模式', 'on'],
  ['长辈模式大字', 'xl'],
] as const)('事项的每一页，现在能做的在第一屏：%s', async (_, elder) => {
  const page = await browsing.open(county.url, { elder });
  await page.setViewportSize(SCREEN);
  const below: string[] = [];
  const kinds = new Set<string>();
  for (const path of await pagesOfMatters()) {
    await page.goto(path);
    if (!(await isOpen(page))) continue;
    kinds.add(path.split('/')[1] ?? '');
    const bottom = await firstAction(page);
    if (bottom > SCREEN.height) below.push(`${path} ${bottom}`);
  }
  expect(below).toEqual([]);
  expect([...kinds].toSorted()).toEqual(['huodong', 'juece', 'kaifang', 'tingzheng', 'zhengji']);
});

/** The first clause of every consultation whose period is open. */
async function openClauses(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const path of (await pagesOfMatters()).filter((one) => one.startsWith('/zhengji/'))) {
    await page.goto(path);
    if (!(await isOpen(page))) continue;
    const clause = page.locator(`main a[href^="${path}/tiao/"]`).first();
    if (await clause.count()) found.push((await clause.getAttribute('href')) ?? '');
  }
  return found;
}

it.each([
  ['平常的字', null, '提出意见'],
  ['长辈模式', 'on', '提意见'],
  ['长辈模式大字', 'xl', '提意见'],
] as const)('首页，提意见在第一屏：%s', async (_, elder, name) => {
  const page = await browsing.open(county.url, { elder });
  await page.setViewportSize(SCREEN);
  await page.goto('/');
  // The door is tapped by its name as well as by its line, which may end below.
  const door = await page.locator('.doors').getByText(name, { exact: true }).boundingBox();
  expect(door!.y + door!.height).toBeLessThanOrEqual(SCREEN.height);
});

it('条文页，对本条提意见在第一屏；公众代表页，申请在第一屏', async () => {
  const page = await browsing.open(county.url);
  await page.setViewportSize(SCREEN);
  const clauses = await openClauses(page);
  expect(clauses.length).toBeGreaterThan(1);
  for (const path of clauses) {
    await page.goto(path);
    const say = page.getByRole('link', { name: '对本条提意见' });
    const bottoms = await say.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
    expect(Math.min(...bottoms), path).toBeLessThanOrEqual(SCREEN.height);
  }
  for (const path of ['/daibiao', '/daibiao/zhidu']) {
    await page.goto(path);
    const apply = page.getByRole('link', { name: '申请当代表' }).first();
    const bottom = await apply.evaluate((one) => one.getBoundingClientRect().bottom);
    expect(bottom, path).toBeLessThanOrEqual(SCREEN.height);
  }
});

it('手机上的菜单，按Esc收起，焦点回到打开它的地方', async () => {
  const page = await browsing.open(county.url);
  await page.setViewportSize(SCREEN);
  await page.goto('/');
  const menu = page.locator('details.menu');
  await menu.locator('summary').press('Enter');
  await menu.getByRole('link').first().waitFor();
  await menu.getByRole('searchbox').press('Escape');
  await expect.poll(() => menu.getAttribute('open')).toBe(null);
  await expect
    .poll(() => menu.locator('summary').evaluate((one) => one === document.activeElement))
    .toBe(true);
});
