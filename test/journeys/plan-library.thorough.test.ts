/** 国令711号第二十条 历史规划: a plan is entered by one person, confirmed by another, and read from a phone, with scripts or without. */
import { expect, it } from 'vitest';
import { opensAction, sends } from './people/action.ts';
import { Clerk } from './people/clerk.ts';
import { flawsOf, flawsOnPhone, misfitsOf } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { openCounty } from './running/county.ts';

const TITLE = '岚溪县养老服务体系建设规划';
const DESK = '/gongzuotai/sheding/fagui';
const TEXT = `第一章 现状
全县有养老机构六所，农村老年食堂十一个。
第二章 目标
到2030年每个乡镇有一所区域性养老服务中心。`;
const FIELDS = {
  名称: TITLE,
  文号: '岚府字〔2026〕31号',
  制定机关: '岚溪县人民政府',
  公布之日: '2026-05-20',
  正文: TEXT,
  为什么登记: '历史规划专栏收录',
};
const ENTER = '登记';

const browsing = openBrowsing();
const county = await openCounty();
const phone = { width: 360 };

it('登记的人在手机上填，期限写反的当场指出；另一人确认；公众在手机上按规划期找到，读到分章的正文', async () => {
  const clerk = await Clerk.signsIn(browsing, county, 'sifa', phone.width);
  await clerk.page.goto(DESK);
  const form = await opensAction(clerk, ENTER);
  await clerk.chooses('登记的是', '规划');
  await clerk.chooses('规划的类别', '专项规划');
  expect(await form.getByText('施行之日').count()).toBe(0);
  await clerk.fills({ ...FIELDS, 规划期开始: '2030', 规划期结束: '2026' }, form);
  await clerk.presses(ENTER, form);
  await clerk.reads('规划期结束的年份早于开始的年份。');
  expect(await form.getByLabel('名称', { exact: true }).inputValue()).toBe(TITLE);
  expect(await misfitsOf(clerk.page)).toEqual([]);
  expect(await flawsOf(clerk.page)).toEqual([]);
  await clerk.fills({ 规划期开始: '2026', 规划期结束: '2030' }, form);
  await sends(clerk, ENTER);

  const before = await browsing.open(county.url, { ...phone, javaScript: false });
  await before.goto('/guihua');
  expect(await before.getByText(TITLE).count()).toBe(0);

  const checker = await Clerk.signsIn(browsing, county, 'sifa2', phone.width);
  await checker.takesUp('确认收录的法规', TITLE);
  await checker.reads('2026–2030年');
  expect(await misfitsOf(checker.page)).toEqual([]);
  await checker.presses('确认');
  await checker.confirms('确认');
  await checker.reads('登记新的一版');

  for (const javaScript of [true, false]) {
    const page = await browsing.open(county.url, { ...phone, javaScript });
    await page.goto('/xinxigongkai');
    await page.getByRole('link', { name: /^历史规划/ }).click();
    await page.getByRole('heading', { name: '2026–2030年' }).waitFor();
    expect(await misfitsOf(page)).toEqual([]);
    await page.getByLabel('类别').selectOption({ label: '专项规划（2）' });
    await page.getByRole('button', { name: '查找' }).click();
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByText('2026–2030年，规划期内').waitFor();
    await page.getByText('到2030年每个乡镇有一所区域性养老服务中心。').waitFor();
    await page.getByRole('heading', { name: '第二章　目标' }).waitFor();
    if (javaScript) expect(await flawsOnPhone(page)).toEqual([]);
    expect(await misfitsOf(page)).toEqual([]);
  }
});

it('公众找本县的规范性文件：查名称、看效力，从法规库到公布它的决策，不用脚本', async () => {
  const page = await browsing.open(county.url, { ...phone, javaScript: false });
  await page.goto('/fagui');
  await page.getByRole('link', { name: /^岚溪县的规范性文件/ }).click();
  await page.getByText('共4部').waitFor();
  expect(await misfitsOf(page)).toEqual([]);
  await page.getByLabel('名称、文号或者机关').fill('岚府发〔2014〕3号');
  await page.getByRole('button', { name: '查找' }).click();
  await page.getByText('共1部').waitFor();
  await page.getByText(/已废止，自2024年1月1日起失效/).waitFor();
  await page.getByLabel('名称、文号或者机关').fill('渔业');
  await page.getByRole('button', { name: '查找' }).click();
  await page.getByText('没有符合条件的法规').waitFor();
  expect(await misfitsOf(page)).toEqual([]);

  await page.goto('/fagui?cha=%E6%8B%9B%E7%94%9F');
  await page.getByRole('link', { name: /招生服务片区调整方案/ }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /招生服务片区调整方案/ })
    .click();
  await page.getByText('文件信息：索引号、发文字号、公布载体').click();
  await page.getByText(/^岚府发〔\d{4}〕18号$/).waitFor();
});
