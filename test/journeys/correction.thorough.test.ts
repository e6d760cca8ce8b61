/** 更正: what was wrong and what is right are read by anybody, on a phone and without a script. */
import { beforeAll, expect, it } from 'vitest';
import { flawsOf, misfitsOf } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { type County, openCounty } from './running/county.ts';
import { numberOf } from './running/number.ts';

const MATTER = '冬季清洁取暖';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

it('手机上不运行脚本：更正写在正文以前，原文划去，正确的文字在旁边，公告记录按时间列出', async () => {
  const page = await browsing.open(county.url, { javaScript: false, width: 360 });
  await page.goto(`/zhengji/${await numberOf(county, MATTER)}/1`);
  const note = page.locator('.note', { has: page.getByRole('heading', { name: '更正：联系方式' }) });
  await expect.poll(() => note.locator('del').innerText()).toContain('建设路6号');
  await expect.poll(() => note.locator('ins').innerText()).toContain('建设路16号');
  await expect.poll(() => note.innerText()).toContain('以更正后的为准，原文保留。');
  const contact = page.locator('#lianxi');
  await contact.locator('summary').click();
  await expect.poll(() => contact.locator('del').innerText()).toContain('建设路6号');
  await expect.poll(() => contact.locator('ins').innerText()).toContain('建设路16号');
  await expect.poll(() => contact.innerText()).toContain('岚溪县');
  const notices = page.locator('#gonggao');
  await notices.locator('summary', { hasText: '公告记录' }).click();
  await expect.poll(() => notices.innerText()).toMatch(/更正[\s\S]*“建设路6号”应为“建设路16号”/);
  const seen = await browsing.open(county.url, { width: 360 });
  await seen.goto(new URL(page.url()).pathname);
  expect(await misfitsOf(seen)).toEqual([]);
  expect(await flawsOf(seen)).toEqual([]);
});
