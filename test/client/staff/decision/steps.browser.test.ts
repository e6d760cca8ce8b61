/** 审查以前的程序 at the desk as it runs: recorded, held against the law while one types, mended, and shown at once. */
import { beforeAll, expect, it } from 'vitest';
import { flawsOf } from '#test/journeys/running/accessible.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';
import { atDrafting, hasFacts, region, stepOf, uploads } from './step-desk.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

const UNSIGNED = '王建国的论证意见没有签名。';

it('认定为技术性较强的，应当专家论证；论证意见没有签名的，当场看到，补正后登记，程序表写明已完成', async () => {
  const clerk = await atDrafting(browsing, county, 'fagai');
  const { page } = clerk;

  await hasFacts(browsing, county, clerk, ['技术性较强', '专业性较强']);
  await stepOf(page, '专家论证').getByText('应当履行').waitFor();

  await uploads(page, '专家论证意见', '论证意见.pdf');

  await clerk.presses('登记专家论证');
  const form = page.getByRole('form', { name: '登记专家论证' });
  await clerk.fills(
    { 论证日期: await county.dayAfter(0), 论证方式: '论证会', 专家从哪里选择: '省级专家库' },
    form,
  );
  for (const [index, name, employer] of [
    [1, '王建国', '省建筑设计院'],
    [2, '李敏', '省房地产学会'],
  ] as const) {
    await clerk.presses('添加专家', form);
    await clerk.fills(
      { 姓名或者机构名称: name, 工作单位: employer, 利害关系声明: '声明无直接利害关系' },
      clerk.group(`专家${index}`),
    );
  }
  await clerk.group('专家2').getByLabel('对草案持不同意见').check();
  await clerk.presses('添加意见', form);
  await clerk.fills(
    {
      出具人: '王建国',
      必要性: '人口变化后原有布局不再适应，有必要调整。',
      可行性: '分期实施，用地指标有保障。',
      科学性: '测算方法符合技术规程。',
    },
    clerk.group('意见1'),
  );
  await form.getByText(UNSIGNED).waitFor();
  await clerk.fills({ 不同意见: '李敏认为近期目标偏高。' }, form);
  await clerk.presses('添加采纳情况', form);
  await clerk.fills(
    { 专家的意见: '补充用地指标的来源', 是否采纳: '采纳', 怎样采纳: '写入第三章' },
    clerk.group('采纳情况1'),
  );
  await form.getByLabel('论证意见.pdf').check();

  await clerk.presses('登记专家论证', form);
  const refused = page.getByRole('alert').filter({ hasText: '还有一处要补正' });
  await refused.getByText(UNSIGNED).waitFor();
  expect(await form.getByText(UNSIGNED).count()).toBe(1);
  expect(await flawsOf(page)).toEqual([]);
  await refused.getByRole('button', { name: '去填写' }).click();
  const signed = form.getByLabel('专家已在论证意见上签名');
  await expect.poll(() => signed.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.press('Space');
  expect(await form.getByText(UNSIGNED).count()).toBe(0);
  await page.keyboard.press('Control+Enter');

  await stepOf(page, '专家论证').getByText('已完成').waitFor();
  await region(page, '全过程记录').getByText('李敏（省房地产学会）').waitFor();
  await clerk.reads('已办理：登记专家论证，见程序表和全过程记录。');
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
  expect(await clerk.group('专家2').getByLabel('姓名或者机构名称').inputValue()).toBe('李敏');
  expect(await form.getByLabel('论证意见.pdf').isChecked()).toBe(true);
  expect(await form.getByText('原来登记的是').count()).toBe(0);
  await clerk.fills({ 不同意见: '李敏认为近期、远期目标都偏高。' }, form);
  await form.getByText('原来登记的是：李敏认为近期目标偏高。').waitFor();
  await clerk.fills({ 论证日期: '' }, form);
  await clerk.presses('登记专家论证', form);
  await form.getByText('请选择论证日期').waitFor();
  const day = form.getByLabel('论证日期');
  await expect.poll(() => day.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await flawsOf(page)).toEqual([]);

  await page.reload();
  await form.getByText('原来登记的是：李敏认为近期目标偏高。').waitFor();
  await clerk.fills({ 论证日期: await county.dayAfter(0) }, form);
  await clerk.presses('登记专家论证', form);
  const records = region(page, '全过程记录');
  await records.getByText('已更正').waitFor();
  await records.getByText('李敏认为近期、远期目标都偏高。').waitFor();
});
