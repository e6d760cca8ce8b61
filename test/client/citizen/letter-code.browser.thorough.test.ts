/** 专家凭链接声明、署名 (国令713号第二十条): with a code, on a phone without scripts and at a desk with them. */
import { beforeAll, expect, it } from 'vitest';
import { flawsOf } from '#test/journeys/running/accessible.ts';
import { typesCode } from '#test/journeys/people/letter-code.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';

const browsing = openBrowsing();
let county: County;
let link = '';
let name = '';
beforeAll(async () => {
  county = await openCounty();
  const [letter] = await county.sql<{ name: string; body: string }>(
    `select i.addressee as name, m.body from inquiry i join message m on m.recipient_id = i.id
     where i.kind = 'EXPERT' and i.interest is null and i.reply is null and i.recalled_at is null
       and i.due_on >= app_today() and m.body like '%/lunzheng/%' order by m.created_at desc limit 1`,
  );
  link = /\/lunzheng\/[\w-]+/.exec(letter?.body ?? '')?.[0] ?? '';
  name = letter?.name ?? '';
});

it('没有脚本的手机：要验证码，写过的都在；填错的说明，填对了声明', async () => {
  const page = await browsing.open(county.url, { javaScript: false, width: 360 });
  await page.goto(link);
  await page.getByRole('radio', { name: /^没有直接利害关系/ }).check();
  await page.getByLabel('是什么利害关系').fill('曾任本县顾问，已经离任');
  await page.getByLabel('验证码').fill('12');
  await page.getByRole('button', { name: '提交声明' }).click();
  await page.getByText('验证码不对，或者已经过期').first().waitFor();
  await typesCode(page, county, link);
  await expect.poll(() => page.getByLabel('是什么利害关系').inputValue()).toBe('曾任本县顾问，已经离任');
  await page.getByRole('button', { name: '提交声明' }).click();
  await page.getByText('声明：与本决策事项没有直接利害关系').waitFor();
  await expect.poll(() => page.getByRole('button', { name: '发验证码' }).count()).toBe(0);
});

it('另一台电脑上的浏览器，要自己的验证码；署名以后只能查看', async () => {
  const page = await browsing.open(county.url);
  await page.goto(link);
  await page.getByLabel('必要性').fill('客流稳定，有必要。');
  await page.getByRole('radio', { name: '赞成', exact: true }).check();
  await page.getByLabel('署名').fill(name);
  await page.getByLabel('署名').press('Enter');
  await page.getByText('还没有核实是本人').first().waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await typesCode(page, county, link);
  expect(await flawsOf(page)).toEqual([]);
  await page.getByLabel('验证码').press('Enter');
  await page.getByText(`凭专用链接署名：${name}`).waitFor();
});
