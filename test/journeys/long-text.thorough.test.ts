/** 写得太长，没有脚本: the form comes back as it was typed; what no form takes is found again by the browser's own button. */
import { beforeAll, expect, it } from 'vitest';
import * as citizen from './people/citizen.ts';
import { openBrowsing } from './running/browsing.ts';
import { type County, openCounty } from './running/county.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

/** As a document that is pasted whole. */
const pasted = (count: number) =>
  '请把时刻表贴到村口，班车按时来。'.repeat(Math.ceil(count / 16)).slice(0, count);

it('退回的表单写明最多多少字，写的一字不少；大到读不了的，按“后退”还在', async () => {
  const page = await browsing.open(county.url, { javaScript: false, width: 360 });
  await citizen.findConsultation(page, '城乡公交票价调整');
  const text = page.getByLabel('意见内容');
  const long = pasted(120_000);
  await text.fill(long);
  await page.getByRole('button', { name: '检查并提交' }).click();
  await page.getByRole('link', { name: '意见共120000个字，超过10000个字' }).waitFor();
  expect(await text.inputValue()).toBe(long);

  const huge = pasted(400_000);
  await text.fill(huge);
  await page.getByRole('button', { name: '检查并提交' }).click();
  await page.getByRole('heading', { name: '内容太大，没有提交成功' }).waitFor();
  expect(await page.getByText('按浏览器的“后退”，写的内容还在').count()).toBe(1);
  await page.goBack();
  await text.waitFor();
  expect((await text.inputValue()).length).toBe(huge.length);
});
