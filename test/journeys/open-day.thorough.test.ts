/** 一次政府开放日，从筹备到有人报名（县政务公开任务清单）: every action at its own desk, by its own person. */
import { describe, expect } from 'vitest';
import { type Cast, openCast } from './people/cast.ts';
import type { ReceiptCodes } from './people/citizen.ts';
import { acts, fillsIn, sends } from './people/action.ts';
import { looksUp } from './people/comer.ts';
import * as visit from './people/open-day.ts';
import { openPath, type Step } from './running/steps.ts';

/** The open day of the demonstration county has the room until then. */
const TAKEN_UNTIL = '16:30';
const PARTY_OF =
  'select g.taken from seat_group g join event_slot s on s.id = g.slot_id join event e on e.id = s.event_id where e.title = $1';
const HELD_ON = `select ((starts_at at time zone 'Asia/Shanghai')::date)::text as day from event where title like '走进政务大厅%'`;

describe('一次政府开放日，从筹备到有人报名', () => {
  const cast = openCast(false);
  const step = openPath();
  describe('筹备', () => plan(step, cast));
  describe('审查和发布', () => publish(step, cast));
  describe('报名', () => signUp(step, cast));
});

function plan(step: Step, { staff, county }: Cast): void {
  step('场地已经有人用的，填表时就说明被谁、什么时候占用', async () => {
    const host = await staff('zhengban');
    const [there] = await county().sql<{ day: string }>(HELD_ON);
    await host.goesTo('活动');
    await host.follows('筹备活动');
    const form = host.page.getByRole('form', { name: '筹备活动', exact: true });
    await form.getByRole('group', { name: '一场1', exact: true }).waitFor();
    await fillsIn(host, form, visit.planOf(there?.day ?? '', '15:00'));
    await host.fills(visit.signUpOf(await county().dayAfter(0), await county().dayAfter(5)), form);
    await host.reads(/场地“县政务服务中心一楼大厅”在.+已由县政府办公室的“走进政务大厅，看一件事怎么办成”/);
  });
  step('照样保存的不予办理，写明同一个理由；错开以后保存', async () => {
    const host = await staff('zhengban');
    await host.presses('筹备活动');
    await host.page.getByRole('alert').filter({ hasText: '已由县政府办公室的“走进政务大厅' }).waitFor();
    await host.fills({ 开始: TAKEN_UNTIL });
    await sends(host, '筹备活动');
    await host.sees('heading', visit.NAME);
  });
}

function publish(step: Step, { staff, citizen }: Cast): void {
  step('主办人提交审查，自己不能审，也还不能发布', async () => {
    const host = await staff('zhengban');
    await visit.atEvent(host);
    await acts(host, '提交保密审查');
    await host.reads('活动公告：正在保密审查');
    await expect.poll(() => host.page.getByRole('button', { name: '发布公告' }).count()).toBe(0);
    const page = await citizen();
    await page.goto('/huodong');
    await expect.poll(() => page.getByText(visit.NAME).count()).toBe(0);
  });
  step('保密审查员在自己的台上看到，读公告全文，通过', async () => {
    const reviewer = await staff('baomi');
    await reviewer.goesTo('保密审查');
    await reviewer.page.getByRole('link', { name: visit.NAME }).first().click();
    await reviewer.reads('政府开放日：走进敬老院，看一餐饭怎样做');
    await acts(reviewer, '活动公告审查通过');
  });
  step('发布以前看到公众将要读到的全文，发布以后公众读到同样的话', async () => {
    const host = await staff('zhengban');
    await host.takesUp('公布活动文稿', visit.NAME);
    await host.presses('发布公告');
    const question = host.page.getByRole('dialog');
    await question.getByText(`地点：${visit.PLACE}`).waitFor();
    await host.confirms('发布公告');
    await host.sees('link', '看公众页面');
    const page = await citizen();
    await visit.readsNotice(page);
    for (const text of [visit.PLACE, '全县居民', '0000-5550110'])
      await page.getByText(text).first().waitFor();
  });
}

function signUp(step: Step, { staff, county, citizen }: Cast): void {
  const left: { codes?: ReceiptCodes } = {};
  step('公众在手机上不用脚本报名，当场得到回执和二维码', async () => {
    const page = await citizen();
    left.codes = await visit.signsUp(page, '吴桂兰', '13900002201');
    await page.getByRole('heading', { name: '报名成功' }).waitFor();
    await expect.poll(() => page.getByRole('img', { name: /二维码/ }).count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
  step('凭回执查到自己的报名', async () => {
    const page = await citizen();
    if (!left.codes) throw new Error('no receipt');
    await looksUp(page, '我的报名', left.codes);
    await page.getByText(visit.NAME).first().waitFor();
  });
  step('主办单位看到名额少了一个', async () => {
    const host = await staff('zhengban');
    await visit.atEvent(host);
    const line = host.page.getByRole('row').filter({ hasText: '公众' });
    // A desk shows what it knew until the fresh answer comes.
    await expect
      .poll(async () => (await line.getByRole('cell').allInnerTexts()).slice(0, 3))
      .toEqual([String(visit.SEATS), '1', String(visit.SEATS - 1)]);
    await host.sees('link', '报名（1人）');
    expect(await county().sql(PARTY_OF, [visit.NAME])).toEqual([{ taken: 1 }]);
  });
}
