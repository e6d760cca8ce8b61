/** 办理台不乱动: a name in an opinion is hidden by hand, the keyboard stays where it was, no field moves under it, what is half filled stays. */
import { beforeAll, expect, it } from 'vitest';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { clerkOf } from '#server/outside/demo/desks.ts';
import * as citizen from './people/citizen.ts';
import { Clerk } from './people/clerk.ts';
import { openBrowsing } from './running/browsing.ts';
import { type County, openCounty } from './running/county.ts';
import { quiet } from './running/quiet.ts';

const MATTER = '城乡公交票价调整';
const TEXT = '我们村民王小明家门口没有站牌，请在村口设站。';

const browsing = openBrowsing();
let county: County;
let clerk: Clerk;
beforeAll(async () => {
  county = await openCounty();
});

it('核准展示时隐去文中的姓名：疑似的姓名已经填好，公众看到的没有这个名字；焦点留在原处', async () => {
  const page = await browsing.open(county.url);
  await citizen.findConsultation(page, MATTER);
  await citizen.writeOpinion(page, { stance: '支持', text: TEXT });
  await page.getByLabel('可以公开').first().check();
  await citizen.reviewOpinion(page, TEXT);
  const { receiptNo } = await citizen.sendOpinion(page);
  clerk = await Clerk.signsIn(browsing, county, 'fagai');
  await clerk.takesUp('受理意见', MATTER);
  await clerk.row(TEXT).getByRole('checkbox').check();
  await clerk.presses('受理');
  await clerk.reads('已受理1条');
  await clerk.takesUp('处理意见', MATTER);
  await clerk.row(TEXT).getByRole('link').click();
  await clerk.presses('隐去姓名后展示');
  const names = clerk.page.getByRole('dialog').getByLabel('要隐去的姓名');
  await expect.poll(() => names.inputValue()).toBe('王小明');
  await clerk.confirms('隐去并展示');
  await clerk.reads('公开时隐去“王小明”（姓名）');
  await quiet(clerk.page);
  expect(await clerk.page.evaluate('document.activeElement.tagName')).not.toBe('BODY');
  const [{ text } = { text: '' }] = await county.sql<{ text: string }>(
    `select t.text from comment c cross join told_comment(c.id, 1, false) t where c.receipt_no = $1`,
    [receiptNo.replace('-', '')],
  );
  expect(text).toBe(TEXT.replace('王小明', '〔姓名已隐去〕'));
});

it('选中一段文字，写明理由隐去：公众看到的没有这段话；选的字已经填好', async () => {
  const { page } = clerk;
  await page
    .locator('[data-said]')
    .first()
    .evaluate((said) => {
      const range = document.createRange();
      range.selectNodeContents(said);
      const text = said.lastChild;
      const at = text?.textContent?.indexOf('村口') ?? -1;
      if (text) range.setStart(text, at);
      if (text) range.setEnd(text, at + 2);
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
    });
  await clerk.presses('隐去选中的文字');
  const dialog = page.getByRole('dialog');
  await expect.poll(() => dialog.getByLabel('要隐去的文字').inputValue()).toBe('村口');
  await dialog.getByLabel('具体情况').fill('写到了当事人住在哪里');
  await clerk.confirms('隐去');
  await clerk.reads('公开时隐去“村口”（隐私：写到了当事人住在哪里）');
  expect(await page.locator('[data-said] del').allInnerTexts()).toEqual(['王小明', '村口']);
  const [{ text } = { text: '' }] = await county.sql<{ text: string }>(
    `select t.text from comment c cross join told_comment(c.id, 1, false) t where c.text = $1`,
    [TEXT],
  );
  expect(text).toBe(TEXT.replace('王小明', '〔姓名已隐去〕').replace('村口', '〔文字已隐去：隐私〕'));
});

it('写内部备注：写了就在意见旁，列表里有标记；不认得的@，说明可以写谁，写的还在', async () => {
  const { page } = clerk;
  await clerk.presses('写内部备注');
  const note = page.getByLabel('备注', { exact: true });
  await note.fill('@王五六 请核对村口的位置');
  await clerk.presses('写内部备注');
  await clerk.reads('本单位没有“王五六');
  expect(await note.inputValue()).toBe('@王五六 请核对村口的位置');
  await note.fill('核对过，在村口');
  await clerk.presses('写内部备注');
  await clerk.reads('核对过，在村口');
  await clerk.row(TEXT).getByText('备注1').waitFor();
});

it('写征求意见：第一个字打下去，字段不动；只填了一半的渠道，保存以后还在', async () => {
  const [drafting] = await county.sql<{ id: string; code: string }>(
    `select c.id, u.code from consultation c join unit u on u.id = c.unit_id
     where c.opens_at is null and c.review = 'DRAFT' and c.withdrawn_at is null limit 1`,
  );
  const desk = await Clerk.signsIn(browsing, county, clerkOf(drafting?.code ?? ''));
  await desk.page.goto(`${paths.consultations}/${drafting?.id}`);
  const title = desk.page.getByLabel('标题').first();
  await title.waitFor();
  await quiet(desk.page);
  const before = await title.boundingBox();
  await title.press('End');
  await title.pressSequentially('一');
  await desk.reads('有未保存的修改，已暂存在本机');
  expect(await title.boundingBox()).toEqual(before);
  await desk.presses('添加渠道');
  const rows = desk.page.getByLabel('名称');
  await rows.last().fill('岚溪发布');
  await desk.page.getByRole('button', { name: /^保存/ }).first().click();
  await desk.reads(/已保存|有未保存的修改/);
  await quiet(desk.page);
  await desk.reads('有1个公布渠道只填了一半，还没有存下');
  expect(await rows.last().inputValue()).toBe('岚溪发布');
});
