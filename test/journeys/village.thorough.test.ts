/** 村民委员会组织法第三十条 村务公开: what is overdue is posted from a phone with a photograph, and everybody reads it, with scripts or without. */
import { expect, it } from 'vitest';
import { does, sends } from './people/action.ts';
import { PLACE, photo } from './people/after-event.ts';
import { Clerk } from './people/clerk.ts';
import { flawsOf, flawsOnPhone, misfitsOf } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { openCounty } from './running/county.ts';

const VILLAGE = '涧口村';
const TEXT = '本期发放农村低保金六户，打入本人账户；没有收到救灾物资。';
const ALT = '公开栏上贴着本期补贴发放的汇总表';
const HEARD = '走了四户，都说卫生室常缺降压药，要到镇上去买。';
const NEED = '卫生室常年缺降压药，老人要走八里路到镇上买，请配齐。';
const POST = '上传村务公开';

const browsing = openBrowsing();
const county = await openCounty();

it('镇经办人在手机上补一期逾期的公开，带照片；公众在手机上读到，不用脚本也读得到', async () => {
  const phone = { width: 360 };
  const before = await browsing.open(county.url, phone);
  await before.goto('/cunwu');
  await before.getByText('1个村逾期').waitFor();
  await before.getByRole('link', { name: '松林镇人民政府' }).click();
  await before.getByText(/救灾救助、补贴补助资金物资的管理使用，.*逾期未公开/).waitFor();
  expect(await flawsOnPhone(before)).toEqual([]);
  expect(await misfitsOf(before)).toEqual([]);

  const clerk = await Clerk.signsIn(browsing, county, 'songlin', phone.width);
  await clerk.page.goto('/gongzuotai/cunwu');
  await clerk.reads('逾期未公开（1项）');
  expect(await misfitsOf(clerk.page)).toEqual([]);
  await clerk.follows(VILLAGE);
  await clerk.presses(POST);
  await clerk.fills({ 内容: TEXT });
  await clerk.page.locator('#event-photos').setInputFiles(photo());
  const picture = clerk.page.getByRole('group', { name: '第1张照片' });
  await picture.waitFor();
  await clerk.presses(POST, clerk.page.getByRole('form', { name: POST }));
  await clerk.page.getByRole('alert').filter({ hasText: '照片没有文字说明' }).waitFor();
  await picture.getByLabel('图上是什么').fill(ALT);
  await picture.getByLabel('可以公开').check();
  expect(await misfitsOf(clerk.page)).toEqual([]);
  expect(await flawsOf(clerk.page)).toEqual([]);
  await sends(clerk, POST);
  await clerk.reads(TEXT);

  for (const javaScript of [true, false]) {
    const page = await browsing.open(county.url, { ...phone, javaScript });
    await page.goto('/cunwu');
    await page.getByRole('link', { name: '松林镇人民政府' }).click();
    await page.getByRole('link', { name: VILLAGE }).click();
    await page.getByText(TEXT).waitFor();
    await page.getByText('逾期公开').first().waitFor();
    expect(await page.getByText('逾期未公开').count()).toBe(0);
    const shown = page.getByRole('img', { name: ALT });
    const answer = await page.request.get((await shown.getAttribute('src')) ?? '');
    expect([answer.status(), (await answer.body()).includes(PLACE)]).toEqual([200, false]);
    if (javaScript) expect(await flawsOnPhone(page)).toEqual([]);
    expect(await misfitsOf(page)).toEqual([]);
  }
});

it('走访的单位在手机上登记，需求转为留言；公众只看到户数、人数和办到哪里', async () => {
  const clerk = await Clerk.signsIn(browsing, county, 'fagai', 360);
  await clerk.page.goto('/gongzuotai/cunwu/1');
  await does(clerk, '登记走访', {
    fields: { 谁去走访: '苏晴川', 走了几户: '4', 见到几人: '7', 听到了什么: HEARD },
    rows: { 条目: [{ fields: { 需求的标题: '卫生室药品不全', 原话: NEED } }] },
  });
  await clerk.reads(HEARD);
  expect(await misfitsOf(clerk.page)).toEqual([]);
  expect(await flawsOf(clerk.page)).toEqual([]);
  const page = await browsing.open(county.url, { width: 360, javaScript: false });
  await page.goto('/cunwu/1');
  await page.getByText(/走了4户，见到7人；需求1条，待分办/).waitFor();
  await page.getByText(/走了6户，见到9人；意见1条，正在研究；需求1条，待分办/).waitFor();
  for (const hidden of [HEARD, NEED, '苏晴川']) expect(await page.getByText(hidden).count()).toBe(0);
});
