/** 政务舆情回应全程：登记、转办、拟写、退回、审核公布，公众不运行脚本读到回应（国办发〔2016〕61号）. */
import { describe, expect } from 'vitest';
import { sends } from './people/action.ts';
import { openCast } from './people/cast.ts';
import { flawsOf } from './running/accessible.ts';
import { openPath } from './running/steps.ts';

const TITLE = '网上关于公交月票停办的说法';
const SAID = '有人在群里说月票窗口已经撤了，办了的也不退钱。';
const THIN = '情况不属实。';
const FIRST = '月票窗口没有撤，客运站二楼照常办理，办过的可以全额退。';
const WHOLE = `${FIRST}乡镇便民服务中心同样可以办，带身份证就行，电话0000-5550102。`;
const REASON = '写明乡镇在哪里办';
const DESK = '舆情回应';

describe('政务舆情回应', () => {
  const { staff, citizen, county } = openCast(false);
  const step = openPath();
  const fares = async () =>
    (
      await county().sql<{ no: string; title: string }>(
        `select no, title from decision where title like '%公交票价%'`,
      )
    )[0]!;

  step('县政府办登记；没有写全的一次指出，填了的都在；登记以后列在等待回应的里面', async () => {
    const clerk = await staff('zhengban');
    await clerk.goesTo(DESK);
    await clerk.presses('登记舆情');
    await clerk.fills({ 标题: TITLE, 发现日期: await county().dayAfter(-1), 发现时间: '收班的时候' });
    await clerk.presses('登记舆情');
    for (const finding of ['没有写明来源。', '没有写明舆情内容。', '看不出是几点钟。'])
      await clerk.reads(finding);
    await clerk.fills({
      来源名称或者网址: 'https://bbs.lanxi.example/t/7',
      舆情内容: SAID,
      发现时间: '20:15',
    });
    expect(await clerk.page.getByLabel('标题', { exact: true }).inputValue()).toBe(TITLE);
    const { no, title } = await fares();
    await clerk.fills({ 涉及的决策: `${no}　${title}` });
    await clerk.presses('登记舆情');
    await clerk.sees('link', TITLE);
    expect(await flawsOf(clerk.page)).toEqual([]);
  });

  step('从待办转办给发改委，转办单有编号', async () => {
    const clerk = await staff('zhengban');
    await clerk.takesUp('转办舆情', TITLE);
    await clerk.presses('转办');
    await clerk.fills({ 承办单位: '县发展和改革委员会', 办理要求: '核实后尽快回应' });
    await clerk.presses('转办');
    await clerk.reads('舆情转办〔');
    expect(await flawsOf(clerk.page)).toEqual([]);
  });

  step('承办单位拟写；套话不行；负责人退回，写明原因；公众还看不到', async () => {
    const clerk = await staff('fagai');
    await clerk.takesUp('拟写舆情回应', TITLE);
    await clerk.reads(SAID);
    await clerk.presses('拟写回应');
    await clerk.fills({ 回应: THIN });
    await clerk.presses('拟写回应');
    await clerk.reads('回应不足20字，标点和套话不算。');
    await clerk.fills({ 回应: FIRST });
    await clerk.presses('拟写回应');
    await clerk.sees('button', '改写回应');
    const lead = await staff('fagai-fuze');
    await lead.takesUp('审核舆情回应', TITLE);
    await lead.presses('退回修改');
    await lead.fills({ 退回原因: REASON });
    await lead.presses('退回修改');
    await lead.reads(REASON);
    const page = await citizen();
    await page.goto('/yuqing-huiying');
    expect(await page.getByText(TITLE).count()).toBe(0);
  });

  step('按退回的原因改写，负责人审核公布', async () => {
    const clerk = await staff('fagai');
    await clerk.takesUp('拟写舆情回应', TITLE);
    await clerk.presses('改写回应');
    await clerk.fills({ 回应: WHOLE });
    await sends(clerk, '改写回应');
    const lead = await staff('fagai-fuze');
    await lead.takesUp('审核舆情回应', TITLE);
    await lead.presses('审核公布');
    await lead.confirms('审核公布');
    await lead.reads('按时回应');
  });

  step('公众不运行脚本，从列表读到回应和单位，读不到原话；决策页和回应互相指到', async () => {
    const page = await citizen();
    await page.goto('/ditu');
    await page.getByRole('link', { name: '舆情回应' }).first().click();
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByText(FIRST).waitFor();
    await page.getByText('按时回应').waitFor();
    expect(await page.getByText('bbs.lanxi').count()).toBe(0);
    expect(await page.getByText(SAID).count()).toBe(0);
    await page
      .getByRole('link', { name: (await fares()).title })
      .first()
      .click();
    await page.getByRole('link', { name: TITLE }).waitFor();
  });
});
