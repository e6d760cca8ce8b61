/** 提意见 with and without scripts, with the mouse and without: nothing typed is lost, nothing counts twice. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import * as citizen from './people/citizen.ts';
import { Keyboard } from './people/keyboard.ts';
import { openBrowsing } from './running/browsing.ts';
import { type County, openCounty } from './running/county.ts';

const MATTER = '城乡公交票价调整';
const SCAN = {
  name: '线路图.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
};

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

describe.each([
  ['浏览器运行脚本', true],
  ['浏览器不运行脚本', false],
])('%s', (_, javaScript) => {
  let page: Page;
  const open = async () => {
    page = await browsing.open(county.url, { javaScript, width: 360 });
    await citizen.findConsultation(page, MATTER);
  };

  it('没填好的，说明哪里要补；写过的和传好的附件都还在，随意见一并提交', async () => {
    await open();
    await page.getByLabel('附件').setInputFiles(SCAN);
    if (javaScript) await page.getByText('已传好').waitFor();
    await page.getByLabel('意见内容').fill('短');
    await page.getByRole('button', { name: '检查并提交' }).click();
    await page.getByRole('link', { name: '请选择您的态度' }).waitFor();
    expect(await page.title()).toMatch(/^错误：/);
    await expect.poll(() => page.getByLabel('意见内容').inputValue()).toBe('短');
    await citizen.writeOpinion(page, { stance: '支持', text: '附上我们村的线路图，请参考。' });
    await citizen.reviewOpinion(page, '附上我们村的线路图');
    await page.getByText(SCAN.name).waitFor();
    await citizen.lookUp(page, await citizen.sendOpinion(page));
    await page.getByText(SCAN.name).waitFor();
  });

  it('不收的附件，说明收哪些；写的还在，换一份再提交', async () => {
    await open();
    if (javaScript) browsing.bear('status of 415');
    await citizen.writeOpinion(page, { stance: '支持', text: '附上我们村的线路图，请参考。' });
    await page.getByLabel('附件').setInputFiles({ ...SCAN, name: '线路图.exe', buffer: Buffer.from('MZ') });
    if (!javaScript) await page.getByRole('button', { name: '检查并提交' }).click();
    await page.getByText('只接受 PDF、Word').first().waitFor();
    await expect.poll(() => page.getByLabel('意见内容').inputValue()).toBe('附上我们村的线路图，请参考。');
    await page.getByLabel('附件').setInputFiles(SCAN);
    if (javaScript) await page.getByText('已传好').waitFor();
    await citizen.reviewOpinion(page, '附上我们村的线路图');
    await citizen.lookUp(page, await citizen.sendOpinion(page));
    await page.getByText(SCAN.name).waitFor();
  });

  it('截止以前可以修改，也可以撤回', async () => {
    await open();
    await citizen.writeOpinion(page, { stance: '支持', text: '同意调整，希望同步加密班次。' });
    await citizen.reviewOpinion(page, '同意调整');
    const receipt = await citizen.sendOpinion(page);
    await citizen.lookUp(page, receipt);
    await page.getByRole('link', { name: '修改', exact: true }).click();
    await page.getByLabel('意见内容').fill('同意调整，希望同步加密早晚班次。');
    await page.getByRole('button', { name: '检查修改' }).click();
    await page.getByRole('button', { name: '保存修改' }).click();
    await page.getByText('希望同步加密早晚班次').first().waitFor();
    await page.getByRole('link', { name: '撤回', exact: true }).click();
    await page.getByRole('button', { name: '撤回这条意见' }).click();
    await page.getByText('您已经撤回这条意见').waitFor();
  });

  it('修改写得久了，查询结果已经关闭：写的还在，重新查询再改', async () => {
    await open();
    await citizen.writeOpinion(page, { stance: '支持', text: '同意调整，请早些公布时刻表。' });
    await citizen.reviewOpinion(page, '同意调整');
    const receipt = await citizen.sendOpinion(page);
    await citizen.lookUp(page, receipt);
    await page.getByRole('link', { name: '修改', exact: true }).click();
    await page.getByLabel('意见内容').fill('同意调整，请早些公布早晚班的时刻表。');
    await page.context().clearCookies();
    await page.getByRole('button', { name: '检查修改' }).click();
    await page.getByText('没有提交成功，您写的内容还在').waitFor();
    await expect
      .poll(() => page.getByLabel('您写的内容，还没有保存').inputValue())
      .toContain('早晚班的时刻表');
    await page.getByLabel('受理编号').fill(receipt.receiptNo);
    await page.getByLabel('查询码').fill(receipt.lookupCode);
    await page.getByRole('button', { name: '查询处理结果' }).click();
    await page.getByRole('heading', { name: `我的意见 ${receipt.receiptNo}` }).waitFor();
  });

  it('只用键盘，从首页到回执，焦点始终看得见', async () => {
    page = await browsing.open(county.url, { javaScript, width: 360 });
    await page.goto('/');
    const keys = new Keyboard(page);
    await keys.presses(page.getByRole('link', { name: '跳到正文' }));
    await keys.presses(page.getByRole('link', { name: '全部征集公告' }));
    await page.waitForURL('**/zhengji');
    const item = page.getByRole('listitem').filter({ hasText: MATTER });
    await keys.presses(item.getByRole('link', { name: '阅读草案' }));
    await page.waitForURL('**/zhengji/*/1');
    const clause = page.getByRole('article', { name: '二、' });
    await keys.presses(clause.getByRole('link', { name: '对本条提意见' }));
    await page.waitForURL('**/yijian?*');
    await keys.chooses(page.getByLabel('支持'), page.getByLabel('其他'));
    await keys.types(page.getByLabel('意见内容'), '按里程计价怎样告诉乘客，请说明。');
    await keys.chooses(page.getByRole('radio', { name: /^个人/ }), page.getByLabel('匿名'));
    await keys.presses(page.getByRole('button', { name: '检查并提交' }));
    await page.getByRole('heading', { name: '请核对，再提交' }).waitFor();
    await keys.presses(page.getByRole('button', { name: '提交意见' }));
    await page.getByRole('heading', { name: '您的意见已收到' }).waitFor();
    expect(keys.lost).toEqual([]);
  });
});

it('附件还没传完就提交，按一次就够：等它传好，随意见一并收到', async () => {
  const page = await browsing.open(county.url, { width: 360 });
  await citizen.findConsultation(page, MATTER);
  await citizen.writeOpinion(page, { stance: '支持', text: '附件传得慢，请等一等。' });
  await page.route('**/files', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.getByLabel('附件').setInputFiles(SCAN);
  await page.getByRole('button', { name: '检查并提交' }).click();
  await page.getByText('传好以后自动继续，不用再按').waitFor();
  await page.getByRole('heading', { name: '请核对，再提交' }).waitFor();
  await citizen.lookUp(page, await citizen.sendOpinion(page));
  await page.getByText(SCAN.name).waitFor();
});

describe('截止', () => {
  it.each([true, false])(
    '写的时候到了截止时间，文字还在，告诉可以向谁反映（脚本：%s）',
    async (javaScript) => {
      const page = await browsing.open(county.url, { javaScript, width: 360 });
      const [closing] = await county.sql<{ at: Date }>(
        `select closes_at as at from consultation where title like '%${MATTER}%'`,
      );
      const now = new Date();
      await citizen.findConsultation(page, MATTER);
      await citizen.writeOpinion(page, { stance: '支持', text: '正在写的时候，期限就到了。' });
      await county.setClock(closing!.at.toISOString());
      await page.getByRole('button', { name: '检查并提交' }).click();
      await page.getByText('正在写的时候，期限就到了。').first().waitFor();
      await page.getByText('错过了时间').waitFor();
      await county.setClock(now.toISOString());
    },
  );
});
