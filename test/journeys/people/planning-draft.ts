/** 国土空间总体规划近期实施方案: explained in pictures, one of them corrected, and put to the public once more. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { pngOf } from '#server/outside/demo/picture.ts';
import { flawsOf, misfitsOf } from '../running/accessible.ts';
import { quiet } from '../running/quiet.ts';
import type { Clerk } from './clerk.ts';
import { openDossier } from './consultation.ts';
import { unfold } from '../running/unfold.ts';

export const MATTER = '国土空间总体规划';
const LAND = '近三年新增建设用地不超过180公顷，先给乡镇公共服务';
const RIVER = '岚河上游退出采砂点6处，恢复岸线11.2公里';
const RIGHT = '更正后的用地示意.png';
const WHY = '上传时选错了一张图，公布的是旧版示意图。';
const WITHDRAWN = '部分条款需要重新研究，修改后再次公开征求意见。';

const picture = (name: string, colour: string) => ({
  name,
  mimeType: 'image/png',
  buffer: pngOf({ palette: [colour], shapes: [] }),
});

const WRONG = picture('用地示意.png', 'b6452c');

/** The words of a picture, by its place. */
const told = (clerk: Clerk, place: number): Locator => clerk.group(`第${place}张图解`);

/** 图解: what is no picture is not taken, a name is no description, and the keyboard puts them in order. */
export async function tellsInPictures(clerk: Clerk): Promise<void> {
  const { page } = clerk;
  const files = page.getByLabel('图解图片');
  await files.setInputFiles({ name: '示意.png', mimeType: 'image/png', buffer: Buffer.from('不是图片') });
  await page.getByText('示意.png没有上传成功：').waitFor();
  await page.getByRole('button', { name: /^移除\s*：示意\.png/ }).click();
  await files.setInputFiles([picture('岸线示意.png', '2f6f8f'), WRONG]);
  await told(clerk, 2).getByLabel('图上是什么').fill('图解2');
  await saves(clerk);
  const findings = page.getByRole('region', { name: '公布前核对' });
  await findings.getByText('第1张图解没有写明图上是什么').waitFor();
  await findings.getByText('第2张图解没有写明图上是什么').waitFor();
  await expect.poll(() => findings.innerText()).toContain('无障碍环境建设法第三十二条');
  const [first] = await page
    .locator('.live-photo img')
    .evaluateAll((all) => all.map((one) => one.getAttribute('src')));
  await told(clerk, 1).getByLabel('图上是什么').fill(RIVER);
  await told(clerk, 2).getByLabel('图上是什么').fill(LAND);
  const forward = told(clerk, 2).getByRole('button', { name: /^往前移/ });
  await forward.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => told(clerk, 1).getByLabel('图上是什么').inputValue()).toBe(LAND);
  await expect.poll(() => told(clerk, 2).locator('img').getAttribute('src')).toBe(first);
  expect(await flawsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** 保存; what was saved is said again behind each save. */
async function saves(clerk: Clerk): Promise<void> {
  await clerk.presses('保存 Ctrl S');
  await clerk.reads(/^已保存/);
}

/** The pictures as somebody reads them to whom none is shown, in their order. */
export async function readsPictures(page: Page): Promise<void> {
  await unfold(page, '图解（2张）');
  const shown = page.getByRole('list', { name: '图解' }).getByRole('img');
  expect(await shown.evaluateAll((all) => all.map((one) => one.getAttribute('alt')))).toEqual([LAND, RIVER]);
  expect(await misfitsOf(page)).toEqual([]);
}

/** 更正: the right picture beside the wrong one; what is no file stops it with everything typed still there. */
export async function correctsPicture(clerk: Clerk): Promise<void> {
  await openDossier(clerk, MATTER);
  const { page } = clerk;
  await page
    .getByRole('listitem')
    .filter({ hasText: '用地示意' })
    .getByRole('button', { name: /^更正附件/ })
    .press('Enter');
  const dialog = page.getByRole('dialog');
  await clerk.fills({ 为什么更正: WHY }, dialog);
  await clerk.presses('拟更正', dialog);
  await dialog.getByText('没有上传正确的附件').first().waitFor();
  await expect.poll(() => dialog.getByLabel('为什么更正').inputValue()).toBe(WHY);
  await dialog.getByLabel('正确的附件').setInputFiles({ ...WRONG, name: RIGHT });
  await dialog.getByText(`正确的附件：${RIGHT}`).waitFor();
  await clerk.presses('拟更正', dialog);
  await dialog.getByText('上传的附件与原附件完全相同').first().waitFor();
  await dialog.getByLabel('换一个正确的附件').setInputFiles(picture(RIGHT, '5fa3c0'));
  await quiet(page);
  await dialog.getByText(`正确的附件：${RIGHT}`).waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await clerk.presses('拟更正', dialog);
  await dialog.waitFor({ state: 'detached' });
  await acts(clerk, '提交审查');
}

/** One of the actions of a correction, in the dialog that asks once more. */
export async function acts(clerk: Clerk, word: string): Promise<void> {
  await clerk.presses(word, clerk.page.getByRole('region', { name: '更正', exact: true }));
  await clerk.confirms(word);
  await clerk.page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** The right picture stands in the place of the wrong one, with its words; the wrong one is named and preserved. */
export async function readsCorrected(page: Page): Promise<void> {
  const note = page.locator('.note', { has: page.getByRole('heading', { name: /^更正：/ }) });
  await expect.poll(() => note.locator('del').innerText()).toContain('用地示意.png');
  await expect.poll(() => note.locator('ins').innerText()).toContain(RIGHT);
  await expect.poll(() => note.innerText()).toContain(WHY);
  expect((await page.request.get((await note.locator('del a').getAttribute('href')) ?? '')).ok()).toBe(true);
  await readsPictures(page);
}

/** The lead takes it back, and the clerk begins a further round of the same text. */
export async function asksAgain(lead: Clerk, clerk: Clerk): Promise<void> {
  await openDossier(lead, MATTER);
  await lead.presses('撤回征求意见');
  await lead.fills({ 撤回的原因: WITHDRAWN }, lead.page.getByRole('dialog'));
  await lead.confirms('公告并撤回');
  await lead.page.getByRole('dialog').waitFor({ state: 'detached' });
  await clerk.goesTo('征集台');
  await clerk.presses('再征求一轮意见', clerk.page.getByRole('listitem').filter({ hasText: MATTER }));
  await clerk.page.getByLabel('草案正文').waitFor();
}

const REWRITTEN = '第四条 采矿权到期的不再延续，由县财政按照评估价格收回，矿工转岗优先安排到林场。';
const RENEWED = '第五条 废弃窑洞改作展览馆，门票收入归村集体。';

/** 条款对应: two clauses typed anew; nothing is chosen with nothing picked, one goes on with the keyboard. */
export async function saysWhichClause(clerk: Clerk): Promise<void> {
  const { page } = clerk;
  const text = page.getByLabel('草案正文');
  const lines = (await text.inputValue()).split(/\n+(?=第)/);
  expect(lines).toHaveLength(5);
  await text.fill([...lines.slice(0, 3), REWRITTEN, RENEWED].join('\n'));
  await saves(clerk);
  const box = page.getByRole('region', { name: '条款对应' });
  await box.getByRole('heading', { name: '条款对应：2条需要选择' }).waitFor();
  const fourth = box.getByRole('article', { name: '第四条的对应' });
  await fourth.getByText('上一稿第四条：', { exact: true }).waitFor();
  await page
    .getByRole('region', { name: '公布前核对' })
    .getByText('不能确定第四条、第五条是上一稿的哪一条')
    .waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await fourth.getByText('另一条：从上一稿中选择').click();
  const pick = fourth.getByLabel('第四条是上一稿的哪一条');
  await fourth.getByRole('button', { name: /^确定是这一条/ }).press('Enter');
  await fourth.getByText('没有选择上一稿的条款').waitFor();
  expect(await pick.evaluate((node) => node === document.activeElement)).toBe(true);
  await page.setViewportSize({ width: 1280, height: 900 });
  await fourth.getByRole('button', { name: /^同一条：就是上一稿第四条/ }).press('Enter');
  await box.getByRole('status').filter({ hasText: '第四条的对应已确定。' }).waitFor();
  expect(await box.evaluate((node) => node === document.activeElement)).toBe(true);
  await quiet(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await box.getByRole('status').filter({ hasText: '第五条的对应已确定。' }).waitFor();
  await expect.poll(() => box.getByRole('article').count()).toBe(0);
  await expect
    .poll(() => page.getByRole('region', { name: '公布前核对' }).getByText('不能确定第').count())
    .toBe(0);
}
