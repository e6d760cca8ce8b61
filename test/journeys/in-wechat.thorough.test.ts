/** 在微信里打开: its browser saves no files, opens no windows and may keep nothing; from the home page to 我的参与 all goes on. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import * as citizen from './people/citizen.ts';
import { openBrowsing } from './running/browsing.ts';
import { type County, openCounty } from './running/county.ts';

const MATTER = '城乡公交票价调整';
const WECHAT =
  'Mozilla/5.0 (Linux; Android 12; M2007J22C Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.6478.188 Mobile Safari/537.36 XWEB/1260117 MMWEBSDK/20240404 MicroMessenger/8.0.49.2600(0x28003137) WeChat/arm64 Language/zh_CN';
const OUTSIDE = '用浏览器打开';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

/** Browser features missing there. */
function poor(keepsNothing: boolean): void {
  const absent = (owner: object, name: string) =>
    Object.defineProperty(owner, name, { get: () => undefined, configurable: true });
  const refused = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  window.open = refused;
  // As an old webview: the property itself is not there.
  Reflect.deleteProperty(Navigator.prototype, 'clipboard');
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  Reflect.deleteProperty(Navigator.prototype, 'share');
  absent(window, 'caches');
  if (!keepsNothing) return;
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(window, name, { get: refused, configurable: true });
}

async function openInWechat(keepsNothing: boolean): Promise<Page> {
  const page = await browsing.open(county.url, { width: 360, userAgent: WECHAT });
  await page.addInitScript(poor, keepsNothing);
  return page;
}

it.each([
  ['能存资料的手机', false],
  ['什么也不让存的手机', true],
])('%s：首页、提意见、核对、回执、我的参与，一路走通', async (_name, keepsNothing) => {
  const page = await openInWechat(keepsNothing);
  const text = '在微信里看到的，支持按里程计价。';
  await citizen.findConsultation(page, MATTER);
  await citizen.writeOpinion(page, { stance: '支持', text });
  await citizen.reviewOpinion(page, text);
  const { receiptNo } = await citizen.sendByScript(page);
  // The voucher is made of this page: another browser has it only with the codes.
  await page.getByText('请先截屏，或者抄下受理编号和查询码').waitFor();
  await page.goto('/wode');
  await page.getByRole('main').getByText(receiptNo).first().waitFor();
});

it('转发页的二维码是一张图片，长按可以保存；只给下载的地方说明用浏览器打开，别的浏览器里不说', async () => {
  const page = await openInWechat(true);
  await page.goto('/zhengji');
  await page
    .getByRole('listitem')
    .filter({ hasText: MATTER })
    .getByRole('link', { name: '阅读草案' })
    .click();
  await page.getByText(OUTSIDE).first().waitFor();
  await page.goto(`${new URL(page.url()).pathname}/zhuanfa`);
  const picture = page.getByRole('img', { name: '二维码：本页网址' }).and(page.locator('img'));
  await expect.poll(() => picture.getAttribute('src')).toMatch(/^data:image\/png;base64,/);
  expect(await picture.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBeGreaterThan(200);
  await page.getByText(OUTSIDE).first().waitFor();
  const address = new URL(page.url()).pathname;
  const other = await browsing.open(county.url, { width: 360 });
  await other.goto(address);
  await other.getByRole('button', { name: '复制网址' }).waitFor();
  await expect.poll(() => other.getByText(OUTSIDE).count()).toBe(0);
});

it('公众页面在这样的浏览器里都不出错', async () => {
  const page = await openInWechat(true);
  for (const address of [
    '/',
    '/zhengji',
    '/fankui',
    '/huiyi',
    '/tingzheng',
    '/huodong',
    '/shuju',
    '/guanzhu',
    '/sousuo?q=公交',
  ]) {
    const answer = await page.goto(address);
    expect([address, answer?.status()]).toEqual([address, 200]);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(300);
  }
});
