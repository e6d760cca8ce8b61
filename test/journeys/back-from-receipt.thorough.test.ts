/** 从回执退回去: the browser's own button, with scripts and without. */
import { beforeAll, expect, it } from 'vitest';
import * as citizen from './people/citizen.ts';
import { openBrowsing } from './running/browsing.ts';
import { type County, openCounty } from './running/county.ts';

const MATTER = '城乡公交票价调整';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

const counted = async () =>
  Number((await county.sql<{ count: string }>('select count(*) from comment'))[0]?.count);

it.each([true, false])(
  '看到的是表单或者自己写的，不是浏览器的错误；再交也只算一条（脚本：%s）',
  async (javaScript) => {
    const page = await browsing.open(county.url, { javaScript, width: 360 });
    await citizen.findConsultation(page, MATTER);
    await page.getByLabel('意见内容').fill('短');
    await page.getByRole('button', { name: '检查并提交' }).click();
    await page.getByRole('link', { name: '请选择您的态度' }).waitFor();
    await citizen.writeOpinion(page, { stance: '支持', text: '支持，请把时刻表贴到村口。' });
    if (javaScript) await page.getByText('已写的意见保存在本机').waitFor();
    await citizen.reviewOpinion(page, '贴到村口');
    // The receipt's own script is slow to come: what was sent is forgotten without it.
    if (javaScript) await page.route('**/receipt-*.js', () => undefined);
    const send = javaScript ? citizen.sendByScript : citizen.sendOpinion;
    const { receiptNo } = await send(page);
    const before = await counted();
    await page.goBack();
    if (javaScript) {
      await page.getByRole('button', { name: '检查并提交' }).waitFor();
      await expect.poll(() => page.getByLabel('意见内容').inputValue()).toBe('');
    } else {
      await page.getByText('贴到村口').first().waitFor();
      expect((await citizen.sendOpinion(page)).receiptNo).toBe(receiptNo);
      await page.goBack();
      await page.goBack();
      await page.getByRole('link', { name: '请选择您的态度' }).waitFor();
    }
    expect(await counted()).toBe(before);
  },
);
