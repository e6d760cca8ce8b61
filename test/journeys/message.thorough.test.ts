/** R-80 公众留言: written without a script, sorted by the office, answered by two persons, read with the receipt, published. */
import { expect, it } from 'vitest';
import { sends } from './people/action.ts';
import { Clerk } from './people/clerk.ts';
import { codesOn, looksUp } from './people/comer.ts';
import { flawsOf, misfitsOf } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { openCounty } from './running/county.ts';

const TITLE = '青石镇西街的路灯坏了';
const TEXT = '西街桥头的路灯坏了两盏，晚上看不清路。我叫俞青禾，住在桥头。';
const SHOWN = '西街桥头的路灯坏了两盏，晚上看不清路。';
const ANSWER = '已派人更换灯具，今后路灯故障请拨打城市管理热线，一般两日内修复。';

const WHY = '路灯改由街道办理，答复里的办法已经变了。';
const NOT_SO = '办法没有变，路灯仍由县里统一维修。';

const browsing = openBrowsing();
const county = await openCounty();

/** Opens the item from its task, and finds nothing that keeps anybody from using the page. */
async function takesUp(login: string, task: string): Promise<Clerk> {
  const clerk = await Clerk.signsIn(browsing, county, login);
  await clerk.takesUp(task);
  await clerk.follows(TITLE);
  await clerk.reads(TEXT);
  expect(await flawsOf(clerk.page)).toEqual([]);
  return clerk;
}

it('留言、分办、拟写、审核、查询、公开，一路办完；公开的没有姓名', async () => {
  const page = await browsing.open(county.url, { javaScript: false, width: 360 });
  await page.goto('/');
  await page.getByRole('link', { name: '给政府留言' }).click();
  expect(await misfitsOf(page)).toEqual([]);
  await page.getByRole('link', { name: '写留言' }).click();
  await page.getByLabel('标题').fill(TITLE);
  await page.getByLabel('内容').fill(TEXT);
  await page.getByLabel('同意公开').check();
  expect(await misfitsOf(page)).toEqual([]);
  await page.getByRole('button', { name: '提交留言' }).click();
  await page.getByText('您的留言已收到').waitFor();
  const receipt = await codesOn(page);

  const office = await takesUp('zhengban', '分办来件');
  await office.presses('分办');
  await office.chooses('分类', '简单咨询');
  await office.fills({ 由哪个单位办理: '县住房和城乡建设局' });
  await sends(office, '分办');
  await office.reads('县政府办公室转县住房和城乡建设局');
  // Nothing is left for the office to do here: no empty frame says so.
  expect(await office.page.getByRole('heading', { name: '办理', exact: true }).count()).toBe(0);

  const clerk = await takesUp('zhujian', '答复来件');
  await clerk.presses('拟写答复');
  await clerk.fills({ 答复: '已阅。' });
  await clerk.presses('拟写答复');
  await clerk.reads('没有写明答复，或者不足10字。');
  await clerk.fills({ 答复: ANSWER });
  await sends(clerk, '拟写答复');
  await clerk.reads('拟写的答复');

  const lead = await takesUp('zhujian-fuze', '审核来件的答复');
  await lead.presses('审核通过，答复来件人');
  await lead.reads('方砚秋拟写，彭筑成审核');

  await looksUp(page, '我的留言', receipt);
  await page.getByText(ANSWER).waitFor();
  expect(await misfitsOf(page)).toEqual([]);

  await clerk.page.reload();
  await clerk.presses('拟写公开的内容');
  await clerk.fills({ 公开的问题: SHOWN });
  await sends(clerk, '拟写公开的内容');
  await clerk.reads('拟公开的问题');
  await lead.takesUp('审核来件公开的内容');
  await lead.follows(TITLE);
  await lead.reads(SHOWN);
  await lead.presses('审核通过，公开问题和答复');
  await lead.reads('方砚秋拟写');

  await office.goesTo('公众留言');
  await office.follows('各单位办理情况');
  const row = office.page.getByRole('row').filter({ hasText: '县住房和城乡建设局' });
  await row.getByRole('cell').nth(3).getByRole('link').click();
  await office.follows(TITLE);
  await office.reads(TEXT);
  await page.goto('/liuyan');
  await page.getByRole('link', { name: TITLE }).click();
  await page.getByText(ANSWER).waitFor();
  expect(await page.getByRole('main').innerText()).not.toContain('俞青禾');
  expect(await misfitsOf(page)).toEqual([]);

  await lead.presses('撤下');
  await lead.fills({ 撤下原因: WHY });
  await sends(lead, '撤下');
  await lead.reads(`彭筑成：${WHY}`);
  await page.reload();
  await page.getByRole('heading', { name: '这件留言已经撤下' }).waitFor();
  await page.getByText(WHY).waitFor();
  await page.getByText('正在复核').waitFor();
  expect(await page.getByRole('main').innerText()).not.toContain(ANSWER);
  expect(await misfitsOf(page)).toEqual([]);

  await office.takesUp('复核撤下的来件');
  await office.follows(TITLE);
  await office.reads(`彭筑成：${WHY}`);
  await office.presses('恢复公开');
  await office.fills({ 恢复公开的原因: NOT_SO });
  await sends(office, '恢复公开');
  await office.reads(`恢复公开：${NOT_SO}`);
  await page.reload();
  await page.getByText(ANSWER).waitFor();
  await page.getByText(NOT_SO).waitFor();
  expect(await misfitsOf(page)).toEqual([]);
});
