/** R-104 自助终端: registered by the office, opened on a machine, used by one person after another; with scripts and without. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { IDLE_SECONDS, WARNED_SECONDS } from '#server/law/openness/terminal.ts';
import { sends } from './people/action.ts';
import * as citizen from './people/citizen.ts';
import { Clerk } from './people/clerk.ts';
import { codesOn } from './people/comer.ts';
import { flawsOf, misfitsOf } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { openCounty } from './running/county.ts';

const MATTER = '城乡公交票价调整';
const TEXT = '末班车请延到晚上九点，下夜班的人要坐。';
const PLACE = '岚溪县图书馆二楼政府信息查阅处';
const FRONT = '政务公开专区自助终端';
const END = '结束，清空';
const STILL = '还有人在用吗？';
const SLIP = 302;

const browsing = openBrowsing();
const county = await openCounty();

const atFront = async (page: Page) => {
  await page.waitForURL(/\/zhongduan$/u);
  await page.getByRole('heading', { level: 1, name: FRONT }).waitFor();
};
/** The bar's script is there and counts. */
const awake = (page: Page) => page.locator('.terminal-bar[data-awake]').waitFor();

async function handsIn(page: Page) {
  await page.getByRole('link', { name: '写意见' }).click();
  const item = page.getByRole('listitem').filter({ hasText: MATTER });
  await item.getByRole('link', { name: '提出意见' }).click();
  await citizen.writeOpinion(page, { stance: '支持', text: TEXT });
  await citizen.reviewOpinion(page, '下夜班的人');
  return citizen.sendOpinion(page);
}

/** Nothing of the person before is on the page, in its address or its storage. */
async function isEmpty(page: Page, codes: citizen.ReceiptCodes): Promise<void> {
  const html = await page.locator('body').innerHTML();
  for (const own of [...Object.values(codes), '下夜班的人', codes.lookupCode.replaceAll('-', '')])
    expect(html).not.toContain(own);
  const names = (await page.context().cookies()).map(({ name }) => name);
  expect(names).toEqual(['zhongduan']);
}

const registers = async (name: string) => {
  const clerk = await Clerk.signsIn(browsing, county, 'zhengban');
  await clerk.page.goto('/gongzuotai/biaozhun-mulu');
  await clerk.reads('1号自助终端');
  await clerk.presses('登记自助终端');
  await clerk.fills({ 终端名称: name, 摆放位置: PLACE });
  await sends(clerk, '登记自助终端');
  const told = clerk.page.getByRole('status').filter({ hasText: '只显示这一次' });
  const address = (await told.locator('code').textContent()) ?? '';
  await clerk.reads('还没有在机器上打开');
  expect(await misfitsOf(clerk.page)).toEqual([]);
  return { clerk, address };
};

it('登记、打开、写意见、拿回执，没有人了先问再清空；退回去什么也没有；停用了就不再是终端', async () => {
  const { clerk, address } = await registers('2号自助终端');
  const page = await browsing.open(county.url);
  await page.clock.install();
  await page.goto(address);
  await atFront(page);
  expect(await flawsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  const codes = await handsIn(page);
  await awake(page);
  await page.getByRole('button', { name: '打印回执' }).waitFor();
  expect(await page.getByText('保存凭证').count()).toBe(0);
  expect(await page.locator('main .stack-6 .button').first().textContent()).toBe('打印回执');
  expect(await flawsOf(page)).toEqual([]);
  await fitsASlip(page, codes);

  const question = page.getByRole('alertdialog', { name: STILL });
  await page.keyboard.press('Shift');
  await page.clock.fastForward((IDLE_SECONDS - 10) * 1000);
  expect(await question.isVisible()).toBe(false);
  await page.clock.fastForward(11_000);
  await question.waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.keyboard.press('Enter');
  await question.waitFor({ state: 'hidden' });
  await codesOn(page);

  await page.clock.fastForward((IDLE_SECONDS + 1) * 1000);
  await question.waitFor();
  await page.clock.fastForward(WARNED_SECONDS * 1000);
  await atFront(page);
  await isEmpty(page, codes);
  expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  for (let step = 0; step < 4; step += 1) {
    await page.goBack();
    await atFront(page);
    await isEmpty(page, codes);
  }

  await clerk.presses('停用 ：2号自助终端');
  await clerk.confirms('停用');
  await clerk.reads(/\d停用$/u);
  await page.goto('/zhengji');
  expect(await page.getByRole('button', { name: END }).count()).toBe(0);
});

/** On the slip of a receipt printer and on A4: the receipt alone, nothing cut off. */
async function fitsASlip(page: Page, { receiptNo }: citizen.ReceiptCodes): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  for (const width of [SLIP, 718]) {
    await page.setViewportSize({ width, height: 900 });
    await page.getByText(receiptNo).first().waitFor();
    expect(await page.locator('.masthead, .site-foot, .terminal-bar').filter({ visible: true }).count()).toBe(
      0,
    );
    expect(
      await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    ).toBe(0);
  }
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 1280, height: 900 });
}

it('没有脚本，一样交得了，按一下就清空；下一位看不到上一位的', async () => {
  const { address } = await registers('3号自助终端');
  const page = await browsing.open(county.url, { javaScript: false, width: 360 });
  await page.goto(address);
  await atFront(page);
  expect(await misfitsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 900 });
  const codes = await handsIn(page);
  expect(await misfitsOf(page)).toEqual([]);
  await page.getByRole('button', { name: END }).click();
  await atFront(page);
  await isEmpty(page, codes);
  await page.getByRole('link', { name: '查办理情况' }).first().click();
  await page.getByLabel('受理编号').waitFor();
  await isEmpty(page, codes);
});

it('写了一半走开，写的不留给下一位', async () => {
  const { address } = await registers('4号自助终端');
  const page = await browsing.open(county.url);
  await page.clock.install();
  await page.goto(address);
  await atFront(page);
  await page.getByRole('link', { name: '写意见' }).click();
  const item = page.getByRole('listitem').filter({ hasText: MATTER });
  await item.getByRole('link', { name: '提出意见' }).click();
  await awake(page);
  await citizen.writeOpinion(page, { stance: '支持', text: TEXT });
  await page.clock.fastForward((IDLE_SECONDS + 1) * 1000);
  await page.getByRole('alertdialog', { name: STILL }).waitFor();
  await page.clock.fastForward(WARNED_SECONDS * 1000);
  await atFront(page);
  await page.goBack();
  await atFront(page);
  await citizen.findConsultation(page, MATTER);
  await awake(page);
  expect(await page.getByLabel('意见内容').inputValue()).toBe('');
});
