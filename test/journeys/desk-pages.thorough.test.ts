/** Every desk of the console in a real browser, in each size, and while one works there: WCAG by axe, nothing that does not fit. */
import { describe, expect, it } from 'vitest';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { Clerk } from './people/clerk.ts';
import { flawsOf } from './running/accessible.ts';
import { beforeCollecting } from './running/before-collecting.ts';
import { openBrowsing } from './running/browsing.ts';
import { openDesks } from './running/desk-browsing.ts';
import { consultation, decision, VISITS } from './running/desk-visits.ts';

const browsing = openBrowsing();
const desks = openDesks(browsing);
const clerkOf = (login: string) => desks.clerkOf(login);

it('登录页没有无障碍问题，也不横向滚动；没有登录成功的，说明白', async () => {
  const page = await browsing.open(desks.county.url);
  await page.goto(paths.signIn);
  const clerk = new Clerk(page);
  await clerk.fills({ 登录名: 'fagai', 密码: 'budui-budui-budui' });
  expect(await flawsOf(page)).toEqual([]);
  await clerk.presses('登录');
  await page.getByText('没有登录成功').waitFor();
  expect(await flawsOf(page)).toEqual([]);
});

describe('工作台没有无障碍问题，320、360、1280像素宽都不横向滚动', () => {
  it.each(VISITS)('%s（%s）', async (route, _, login, ...way) => {
    expect(await flawsOf(await desks.open(login, route, way))).toEqual([]);
  });
});

describe('办理中的样子也没有无障碍问题', () => {
  it('增加目录事项', async () => {
    await beforeCollecting(desks.county);
    const clerk = await clerkOf('sifa');
    await clerk.goesTo('目录管理');
    await clerk.presses('新建');
    await clerk.follows('增加事项');
    await clerk.sees('heading', '增加事项');
    expect(await flawsOf(clerk.page)).toEqual([]);
  });

  it('筹备活动：每一种行，按规则生成场次；延期、调整名额、按规则再办', async () => {
    const clerk = await clerkOf('zhengban');
    await desks.open('zhengban', `${paths.events}/xin`, [paths.events]);
    const form = clerk.page.getByRole('form', { name: '筹备活动' });
    await form.getByLabel('新闻发布会').check();
    for (const noun of ['一场', '一类名额', '一位发布人']) await clerk.presses(`添加${noun}`, form);
    await form.getByLabel('这一场的名额另定').first().check();
    await form.getByText('多场次的，按规则生成').click();
    await form.getByLabel('每月').check();
    expect(await flawsOf(clerk.page)).toEqual([]);
    await desks.open('zhengban', `${paths.events}/2026-2`, [paths.events]);
    for (const action of ['延期', '调整名额']) await clerk.presses(action);
    expect(await flawsOf(clerk.page)).toEqual([]);
  });

  it('登记审查以前的程序：每一份表，每一种行', async () => {
    const clerk = await clerkOf('fagai');
    await desks.open('fagai', decision, [paths.decisions]);
    const rows = {
      发出征求意见函: ['单位'],
      登记征求有关单位意见: [],
      登记公众参与活动: ['沟通协商'],
      发出专家论证函: ['专家'],
      登记专家论证: [],
      登记风险评估: ['部门', '风险点'],
    };
    for (const [action, nouns] of Object.entries(rows)) {
      await clerk.presses(action);
      const form = clerk.page.getByRole('form', { name: action });
      for (const noun of nouns) await clerk.presses(`添加${noun}`, form);
      await clerk.presses(action, form);
    }
    await clerk.reads('请选择论证方式');
    expect(await flawsOf(clerk.page)).toEqual([]);
  });

  it('编排议程：公开和不公开的议题，没有写全的', async () => {
    const clerk = await clerkOf('zhengban');
    await clerk.page.setViewportSize({ width: 1280, height: 900 });
    await clerk.goesTo('会议');
    await clerk.follows('县政府第38次常务会议');
    await clerk.page.getByText('修改议程').click();
    const form = clerk.page.getByRole('form', { name: '议程' });
    await clerk.presses('添加议题', form);
    await clerk.presses('添加议题', form);
    await clerk.group('议题5').getByLabel('依法不予公开').check();
    await clerk.presses('保存议程', form);
    await clerk.reads(/还有\d+处要补正/);
    expect(await flawsOf(clerk.page)).toEqual([]);
  });

  it('写处理意见：没有写理由的，说明还差什么；挑选模板', async () => {
    const clerk = await clerkOf('fagai');
    await clerk.page.setViewportSize({ width: 1280, height: 900 });
    await clerk.takesUp('处理意见', '公交票价');
    await clerk.chooses('结果', '未采纳');
    await clerk.presses('保存，下一条');
    await clerk.reads('保存前还差');
    expect(await flawsOf(clerk.page)).toEqual([]);
    await clerk.page.setViewportSize({ width: 1280, height: 900 });
    await clerk.presses('用模板');
    await clerk.sees('heading', '理由模板');
    expect(await flawsOf(clerk.page)).toEqual([]);
  });

  it('公布以前的确认', async () => {
    const clerk = await clerkOf('ziran-fuze');
    await desks.open('ziran-fuze', consultation, [paths.consultations]);
    await clerk.presses('公布并开始征求意见');
    await clerk.page.getByRole('dialog').waitFor();
    expect(await flawsOf(clerk.page)).toEqual([]);
  });
});
