/** 修改稿：在征求意见稿上逐条修改，说明来源，定为新稿；两人改同一条的，都不丢（国令713号第十八条）. */
import { describe, expect } from 'vitest';
import { openCast } from './people/cast.ts';
import * as revision from './people/revision.ts';
import { flawsOf } from './running/accessible.ts';
import { quiet } from './running/quiet.ts';
import { openPath } from './running/steps.ts';

const { button, clause, explains, opens, rewrites, focusedOn } = revision;

describe('从征求意见稿到修改稿', () => {
  const { staff, county } = openCast(true);
  const step = openPath();
  step('经办人从决策办理进入草案，看到征求意见稿，另起修改稿', async () => {
    await revision.unitsAnswered(county());
    const clerk = await staff('fagai');
    await revision.atDraft(clerk);
    await clerk.sees('heading', '第1稿 征求意见稿');
    expect(await flawsOf(clerk.page)).toEqual([]);
    await clerk.page.setViewportSize({ width: 1280, height: 900 });
    await clerk.presses('另起修改稿');
    await clerk.sees('heading', '第2稿 修改稿');
    await clerk.reads('与上一稿相比还没有修改。');
    await clerk.page
      .getByRole('button', { name: '定为新稿' })
      .and(clerk.page.locator('[aria-disabled=true]'))
      .waitFor();
  });
  step('改写一条：在原处修改，按键盘保存，焦点回到“修改”，下面标出增删的字', async () => {
    const clerk = await staff('fagai');
    await rewrites(clerk, '一、', '第一部分', revision.FIRST);
    await clause(clerk, '一、').getByText('与第1稿相比').waitFor();
    await expect.poll(() => clause(clerk, '一、').locator('ins').innerText()).toContain('1.5');
    await expect.poll(() => focusedOn(clerk)).toBe('修改：第一部分');
    await clerk.reads('修改1处，还有1处没有说明来源。');
  });
  step('两人改同一条：后保存的看到对方改成什么，自己写的还在，由自己决定', async () => {
    const [clerk, lead] = [await staff('fagai'), await staff('fagai-fuze')];
    await revision.atDraft(lead);
    const mine = await opens(lead, '二、', '第二部分');
    await mine.fill(revision.MINE);
    await rewrites(clerk, '二、', '第二部分', revision.THEIRS);
    await clause(clerk, '二、').getByText('与第1稿相比').waitFor();
    const arrive = await revision.lateHead(lead);
    await mine.press('Control+Enter');
    const told = lead.page.getByRole('alert').filter({ hasText: '这一条刚被他人改过' });
    await lead.page.locator('.redline del').filter({ hasText: '1.5' }).waitFor();
    await expect.poll(() => mine.inputValue()).toBe(revision.MINE);
    expect(await flawsOf(lead.page)).toEqual([]);
    arrive();
    await lead.presses('保存');
    await told.waitFor({ state: 'detached' });
    await clause(lead, '二、').getByRole('paragraph').filter({ hasText: revision.MINE }).first().waitFor();
  });
  step('增加、拆分、移动、合并、删去：编号当时就变，键盘不丢', async () => {
    const clerk = await staff('fagai');
    await clerk.page.reload();
    await button(clerk, '二、', '在后面增加一条').click();
    await clerk.fills({ 新条款的文字: revision.ADDED });
    await clerk.presses('增加');
    await clause(clerk, '三、').getByText(revision.ADDED).waitFor();
    const lost = await opens(await staff('fagai-fuze'), '四、', '第四部分');
    await lost.fill(revision.LOST);
    const field = await opens(clerk, '四、', '第四部分');
    const at = (await field.inputValue()).indexOf('中小学生');
    await clerk.presses('在光标处拆成两条');
    await clerk.reads('把光标放在要拆开的两句话之间');
    await field.evaluate((area, place) => (area as HTMLTextAreaElement).setSelectionRange(place, place), at);
    await clerk.presses('在光标处拆成两条');
    await clause(clerk, '五、').getByText('中小学生半价。').waitFor();
    await quiet(clerk.page);
    await button(clerk, '五、', '上移').press('Enter');
    await clause(clerk, '四、').getByText('中小学生半价。').waitFor();
    await expect.poll(() => focusedOn(clerk)).toBe('上移：第四部分');
    await quiet(clerk.page);
    await clerk.page.keyboard.press('Enter');
    await clause(clerk, '三、').getByText('中小学生半价。').waitFor();
    await button(clerk, '三、', '与下一条合并').click();
    await clause(clerk, '三、').getByText(revision.ADDED).waitFor();
    await button(clerk, '五、', '删去').click();
    await clerk.confirms('删去');
    await clerk.sees('heading', '删去、并入其他条的');
    await expect.poll(() => focusedOn(clerk)).toBe('修改：第四部分');
    expect(await flawsOf(clerk.page)).toEqual([]);
  });
  step('正在写的一条被对方删去：写的文字还在，告知写进别的条款', async () => {
    const { page } = await staff('fagai-fuze');
    await page.getByLabel('第四部分的文字').press('Control+Enter');
    const told = page.getByRole('alert').filter({ hasText: '您修改的一条已经删去或者合并' });
    await told.getByText(revision.LOST).waitFor();
    await told.getByRole('button', { name: '放弃修改' }).click();
    await told.waitFor({ state: 'detached' });
  });
  step('逐处说明来源，写明原因，定为新稿；有摘要，再改另起一稿', async () => {
    const clerk = await staff('fagai');
    const { page } = clerk;
    await page.setViewportSize({ width: 1280, height: 900 });
    const first = page.getByRole('form', { name: '第一部分的修改来源' });
    await clerk.fills({ 来源: '听证意见', 说明意见的出处: '听证会第3号陈述' }, first);
    await first.getByRole('button', { name: '保存来源' }).click();
    await first.getByText('本事项没有登记听证意见，不能作为修改来源。').first().waitFor();
    await clerk.fills({ 来源: '文字修改' }, first);
    await first.getByRole('button', { name: '保存来源' }).click();
    await first.getByText('第一部分的修改涉及数额或者期限（2元→1.5元），不是文字修改。').first().waitFor();
    await explains(clerk, '第一部分', '有关单位意见', { 哪一项意见: revision.FINANCE });
    await explains(clerk, '第二部分', '有关单位意见', {
      哪一项意见: revision.FINANCE,
      说明意见的出处: '书面意见第2点',
    });
    while ((await page.getByRole('form', { name: /的修改来源$/ }).count()) > 0) {
      const form = page.getByRole('form', { name: /的修改来源$/ }).first();
      const name = ((await form.getAttribute('aria-label')) ?? '').replace('的修改来源', '');
      await explains(clerk, name, '有关单位意见', { 哪一项意见: revision.CIVIL });
    }
    await clerk.reads(/^修改\d处，都已说明来源。$/);
    await clerk.presses('定为新稿');
    await clerk.fills({ 修改说明: revision.REASON });
    await clerk.chooses('是否属于重大修改', '不属于');
    await clerk.fills({ 判断的理由: '改。' });
    await clerk.presses('定为新稿', page.getByRole('form', { name: '定为新稿' }));
    await clerk.confirms('定为新稿');
    await clerk.reads('没有写明为什么不属于重大修改');
    await clerk.fills({ 判断的理由: revision.JUDGED });
    await clerk.presses('定为新稿', page.getByRole('form', { name: '定为新稿' }));
    await clerk.confirms('定为新稿');
    await clerk.reads('这一稿已经定稿，文字不再改动。再改请另起一稿。');
    await clerk.reads(/^SHA-256　[0-9a-f]{12}…$/);
    await clerk.reads(revision.REASON);
    await clerk.reads(/^来源：有关单位意见　县财政局的意见（2026年11月9日）　书面意见第2点$/);
    expect(await flawsOf(page)).toEqual([]);
  });
  step('对照写在地址里；全县的岗位只读', async () => {
    const reader = await staff('sifa');
    const desk = (await staff('fagai')).page.url().split('?')[0] ?? '';
    await reader.page.goto(`${desk}?gao=2&duizhao=1`);
    await reader.reads(/^与第1稿相比，修改\d处/);
    await reader.reads('修改稿由承办单位起草，这里只能阅读。');
    await expect.poll(() => reader.page.getByRole('button', { name: /修改|定为新稿/ }).count()).toBe(0);
  });
});
