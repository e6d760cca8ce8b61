/** 审查以前的程序 at the desk as it runs: recorded, held against the law while one types, mended, and shown at once. */
import { beforeAll, expect, it } from 'vitest';
import { flawsOf } from '#test/journeys/running/accessible.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';
import { entersAddresses } from '#test/journeys/people/addresses.ts';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { ASKED_EXPERTS, asksExperts, expertsArgue } from '#test/journeys/people/experts.ts';
import { atDrafting, hasFacts, recordsOf, stepOf, uploads } from './step-desk.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

const visitor = () => browsing.open(county.url, { javaScript: false, width: 360 });
const UNPROVED = '没有附上专家论证意见。';
const UNANSWERED = '王建国、李敏还没有答复';

it('认定为技术性较强的，应当专家论证；所请的专家没有答复的，不能登记', async () => {
  const clerk = await atDrafting(browsing, county, 'fagai');
  const { page } = clerk;

  await hasFacts(browsing, county, clerk, ['技术性较强', '专业性较强']);
  await stepOf(page, '专家论证').getByText('应当履行').waitFor();

  await uploads(page, '决策草案', '草案.pdf');
  await uploads(page, '专家论证意见', '论证会记录.pdf');
  await asksExperts(clerk, ASKED_EXPERTS, await county.dayAfter(20), ['草案.pdf']);
  expect(await flawsOf(page)).toEqual([]);
  await clerk.presses('登记专家论证');
  const form = page.getByRole('form', { name: '登记专家论证' });
  await clerk.fills({ 论证方式: '论证会', 论证会日期: await county.dayAfter(0) }, form);
  await clerk.presses('登记专家论证', form);
  await page.getByText(UNANSWERED).first().waitFor();
});

it('专家自己声明、署名；登记时缺的当场指到，补正后程序表写明已完成', async () => {
  const clerk = await atDrafting(browsing, county, 'fagai');
  const { page } = clerk;
  const matter = await page.getByRole('heading', { level: 1 }).innerText();
  const names = ASKED_EXPERTS.map(({ name }) => name);
  await entersAddresses(await Clerk.signsIn(browsing, county, 'sifa'), matter, names);
  await expertsArgue(clerk, await visitor(), { county, matter });
  expect(await flawsOf(page)).toEqual([]);
  await clerk.presses('登记专家论证');
  const form = page.getByRole('form', { name: '登记专家论证' });
  await clerk.fills({ 论证方式: '论证会', 论证会日期: await county.dayAfter(0) }, form);
  await clerk.presses('登记专家论证', form);
  const refused = page.getByRole('alert').filter({ hasText: '还有一处要补正' });
  await refused.getByText(UNPROVED).waitFor();
  await expect.poll(() => form.getByText(UNPROVED).count()).toBe(1);
  expect(await flawsOf(page)).toEqual([]);
  await refused.getByRole('button', { name: '去填写' }).click();
  const minutes = form.getByLabel('论证会记录.pdf');
  await expect.poll(() => minutes.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');

  await stepOf(page, '专家论证').getByText('已完成').waitFor();
  await (await recordsOf(page)).getByText('李敏（市财经学院）').waitFor();
  await clerk.reads('已办理：登记专家论证，见下面的程序和记录。');
  await expect
    .poll(() =>
      page.getByRole('button', { name: '登记专家论证' }).evaluate((one) => one === document.activeElement),
    )
    .toBe(true);
});

it('更正：在原来登记的内容上修改，改了哪里当场列出；登记后原来的记录标明已更正', async () => {
  const clerk = await atDrafting(browsing, county, 'fagai');
  const { page } = clerk;
  await clerk.presses('登记专家论证');
  const form = page.getByRole('form', { name: '登记专家论证' });
  await form.getByLabel('登记的是').selectOption({ index: 1 });
  const day = form.getByLabel('论证会日期');
  await expect.poll(() => day.inputValue()).toBe(await county.dayAfter(0));
  await expect.poll(() => form.getByLabel('论证会记录.pdf').isChecked()).toBe(true);
  await expect.poll(() => form.getByText('原来登记的是').count()).toBe(0);
  await clerk.fills({ 论证会日期: '' }, form);
  await clerk.presses('登记专家论证', form);
  await form.getByText('请选择论证会日期').waitFor();
  await expect.poll(() => day.evaluate((one) => one === document.activeElement)).toBe(true);
  await clerk.fills({ 论证方式: '书面咨询' }, form);
  await form.getByText('原来登记的是：论证会').waitFor();
  expect(await flawsOf(page)).toEqual([]);

  await page.reload();
  await form.getByText('原来登记的是：论证会').waitFor();
  await clerk.presses('登记专家论证', form);
  const records = await recordsOf(page);
  await records.getByText('已更正').waitFor();
  await records.getByText('书面咨询', { exact: true }).waitFor();
});
