/** 大页面不越长越长: how high a page is on a phone, and how many links it shows, at most; its foot on every page. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { openBrowsing } from './running/browsing.ts';
import { type County, openCounty } from './running/county.ts';

/** Screens of a phone (740 px) hold so much: more is folded, or stands on a page of its own. */
const ROWS: readonly (readonly [
  page: string,
  mode: 'on' | 'xl' | null,
  mostPixels: number,
  mostLinks: number,
])[] = [
  ['/', null, 2_960, 50],
  ['/', 'on', 1_900, 24],
  ['/', 'xl', 2_500, 24],
  ['/wode', null, 1_600, 20],
  // 32 clauses in eight screens, before anything is unfolded.
  ['/zhengji/2026-009/1', null, 8 * 740, 40],
  ['/zhengji/2026-009/1', 'on', 7 * 740, 28],
  ['/zhengji/2026-004/1', 'on', 2_500, 20],
  ['/juece/2026-003', null, 6_760, 40],
  ['/tingzheng/2026-003-1', null, 7_400, 36],
  ['/kaifang/2026-2', null, 5_200, 30],
  ['/kaifang/2026-1', null, 4_600, 28],
  ['/guize', null, 4_800, 34],
  ['/guize', 'on', 7_900, 34],
];

const WIDTH = 360;
const FOOT_PIXELS = 300;

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

/** Its scripts have added their buttons: to read it aloud, to print it. */
async function awake(page: Page, elder: string | null): Promise<void> {
  if (elder) await page.getByRole('button', { name: '朗读本页' }).waitFor();
  const prints = page.locator('[data-island="print"]');
  if ((await prints.count()) > 0) await prints.getByRole('button', { name: '打印或保存' }).first().waitFor();
}

const sizesOf = (page: Page) =>
  page.evaluate(() => ({
    pixels: document.documentElement.scrollHeight,
    links: [...document.querySelectorAll('a')].filter((one) => one.checkVisibility()).length,
    foot: Math.round(document.querySelector('footer')?.getBoundingClientRect().height ?? 0),
  }));

it.each(ROWS)('%s（%s）：至多%d像素高、%d个链接', async (path, elder, mostPixels, mostLinks) => {
  const page = await browsing.open(county.url, { width: WIDTH, elder });
  await page.goto(path);
  await awake(page, elder);
  // A page whose fonts have just come is laid out once more.
  await expect.poll(async () => (await sizesOf(page)).pixels).toBeLessThanOrEqual(mostPixels);
  const { links, foot } = await sizesOf(page);
  expect(links).toBeLessThanOrEqual(mostLinks);
  if (elder === null) expect(foot).toBeLessThanOrEqual(FOOT_PIXELS);
});

/** Screens down to what it changes for the reader: two, in larger type three. */
it.each([
  ['/zhengji/2026-009/1', null, 2 * 740],
  ['/zhengji/2026-002/1', null, 2 * 740],
  ['/juece/2026-003', null, 2 * 740],
  ['/zhengji/2026-009/1', 'on', 3 * 740],
] as const)('%s（%s）：对您有什么变化，在%d像素以内', async (path, elder, most) => {
  const page = await browsing.open(county.url, { width: WIDTH, elder });
  await page.goto(path);
  const heading = page.getByRole('heading', { name: '对您有什么变化' });
  expect((await heading.boundingBox())?.y).toBeLessThanOrEqual(most);
});

/** In plain words, on the second screen (of 640 px) at the latest, also where it was shortened. */
it.each(['/zhengji/2026-009/1', '/zhengji/2026-002/1'])('%s：用大白话说，从第二屏以内说起', async (path) => {
  const page = await browsing.open(county.url, { width: WIDTH, javaScript: false });
  await page.goto(path);
  const part = page.getByRole('region', { name: '用大白话说' });
  expect((await part.boundingBox())?.y).toBeLessThanOrEqual(2 * 640 - 240);
  expect(await part.innerText()).toContain('您可以上网、打电话');
});

it.each([
  ['有脚本', true],
  ['没有脚本', false],
])('草案折成章，点一下就打开；带条号的网址直接打开那一章：%s', async (_, script) => {
  const page = await browsing.open(county.url, { width: WIDTH, javaScript: script });
  await page.goto('/zhengji/2026-009/1');
  const clause = page.getByRole('article', { name: '第九条', exact: true });
  expect(await clause.isVisible()).toBe(false);
  await page.locator('summary', { hasText: '第二章' }).click();
  expect(await clause.isVisible()).toBe(true);
  const id = await clause.getAttribute('id');
  await page.goto('/');
  await page.goto(`/zhengji/2026-009/1#${id}`);
  expect(await clause.isVisible()).toBe(true);
});

it('在草案中查找：写有这个词的各条，所在的章都打开，词标出来', async () => {
  const page = await browsing.open(county.url, { width: WIDTH, javaScript: false });
  await page.goto('/zhengji/2026-009/1');
  await page.getByRole('searchbox', { name: '在草案中查找' }).fill('退费');
  await page.getByRole('button', { name: '查找' }).click();
  const found = page.locator('#caoan').getByRole('status');
  expect(await found.innerText()).toMatch(/^\d+条写有“退费”：第/);
  expect(await page.locator('#caoan mark:visible').count()).toBeGreaterThan(0);
});

it('长辈模式的征求意见页：点一下态度，表里已经选好', async () => {
  const page = await browsing.open(county.url, { width: WIDTH, elder: 'on', javaScript: false });
  await page.goto('/zhengji/2026-009/1');
  await page.getByRole('navigation', { name: '您怎么看' }).getByRole('link', { name: '反对' }).click();
  expect(await page.getByRole('radio', { name: '反对' }).isChecked()).toBe(true);
});

/** The thing for which a page is opened, on its first screen (640 px). */
it.each([
  ['目录的第一项', '/mulu', 'main h3'],
  ['这个月的月历', '/huodong', '#yueli h2'],
  ['第一个数字', '/shuju', '#tongji p'],
  ['怎样算公平', '/chouxuan/2026-5-3-1', '.page-head .lead'],
  ['第一个问题的回答', '/guize', '#duojiu p'],
] as const)('%s在第一屏：%s', async (_, path, selector) => {
  const page = await browsing.open(county.url, { width: WIDTH });
  await page.goto(path);
  const first = await page.locator(selector).first().boundingBox();
  expect(first!.y + first!.height).toBeLessThanOrEqual(640);
});

it('目录的筛选收在一个按钮后面；宽屏直接列出', async () => {
  const phone = await browsing.open(county.url, { width: WIDTH, javaScript: false });
  await phone.goto('/mulu');
  const year = phone.getByLabel('年度');
  expect(await year.isVisible()).toBe(false);
  await phone.locator('summary', { hasText: '筛选目录' }).click();
  expect(await year.isVisible()).toBe(true);
  const desk = await browsing.open(county.url, { width: 1280, javaScript: false });
  await desk.goto('/mulu');
  expect(await desk.getByLabel('年度').isVisible()).toBe(true);
});
