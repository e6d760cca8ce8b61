/** 公众代表列席一次会议 (R-63至R-68): from the flag on the agenda to the published answer to what one of them said. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openCast, type Cast } from './people/cast.ts';
import * as meeting from './people/council-meeting.ts';
import { acts, does } from './people/action.ts';
import {
  answers,
  atInvitations,
  doesForItem,
  DIGITS,
  type Letter,
  lettersOf,
  REASON,
  SAID,
  TOPIC,
} from './people/invitees.ts';
import { flawsOf } from './running/accessible.ts';
import { openPath, type Step } from './running/steps.ts';
import { unfold } from './running/unfold.ts';

const LEAD_DAYS = 12;
const ITEM = `第1项　${meeting.PUBLIC_ITEM}`;

/** Results that one step leaves for a later one. */
interface Left {
  heldOn: string;
  letters: Letter[];
  /** The address of the public page of the draw. */
  draw: string;
}

describe('公众代表列席一次会议', () => {
  const cast = openCast(true);
  const step = openPath();
  const left: Left = { heldOn: '', letters: [], draw: '' };
  prepare(step, cast, left);
  draw(step, cast, left);
  invite(step, cast, left);
  sitIn(step, cast, left);
  answer(step, cast, left);
});

const seen = async (page: Page) => expect(await flawsOf(page)).toEqual([]);

function prepare(step: Step, { staff, county }: Cast, left: Left): void {
  step('政府办公室筹备会议，议题标明涉及重大民生，预告发布', async () => {
    const clerk = await staff('zhengban');
    left.heldOn = await county().dayAfter(LEAD_DAYS);
    await clerk.goesTo('会议');
    await does(clerk, '筹备会议', meeting.planOf(left.heldOn));
    await meeting.arranges(clerk);
    await meeting.savesAgenda(clerk);
    await meeting.publishes('会议预告', '发布会议预告', staff);
  });
  step('没有邀请，会议台写明必须邀请', async () => {
    const clerk = await staff('zhengban');
    await meeting.atMeeting(clerk);
    await clerk.reads('还没有发出邀请，不能开始审议');
  });
}

function draw(step: Step, { staff, citizen }: Cast, left: Left): void {
  step('公布抽选方案：名额、办法、候选名册、种子的指纹', async () => {
    const clerk = await staff('zhengban');
    await atInvitations(clerk);
    await doesForItem(clerk, ITEM, '公布抽选方案', {
      choices: { 名额: '四名：四类各1名' },
      fields: { 议题涉及的领域: TOPIC },
    });
    await clerk.reads('种子的指纹');
    const link = clerk.page.getByRole('link', { name: '公众看到的抽选过程' }).first();
    left.draw = (await link.getAttribute('href')) ?? '';
    await seen(clerk.page);
  });
  step('抽选以前，公众看到方案和指纹，看不到种子', async () => {
    const page = await citizen();
    await page.goto(left.draw);
    await unfold(page, '核对：公布的指纹');
    await page.getByText('种子的指纹').first().waitFor();
    await page.getByText('还没有抽取').or(page.getByText('还没有抽选')).first().waitFor();
    await seen(page);
  });
  step('在场的人报数，抽选；公众在自己的设备上重算，结果一样', async () => {
    const clerk = await staff('zhengban');
    await doesForItem(clerk, ITEM, '抽选代表', { fields: { 现场报出的数字: DIGITS } });
    await clerk.reads(`现场数字${DIGITS}`);
    const page = await citizen();
    await page.goto(left.draw);
    await page.getByRole('button', { name: '在这台设备上重算一遍' }).click();
    await page
      .getByText(/重算的结果.*一致|一致/)
      .first()
      .waitFor();
  });
}

function invite(step: Step, { staff, citizen, county }: Cast, left: Left): void {
  step('发出邀请函；每人凭自己的链接答复', async () => {
    const clerk = await staff('zhengban');
    await doesForItem(clerk, ITEM, '发出邀请函', {
      fields: { 联系人和电话: '县政府办公室会务股，0000-5550100' },
    });
    left.letters = await lettersOf(county(), meeting.NAME);
    expect(left.letters.length).toBeGreaterThan(1);
  });
  step('一人答复参加，一人谢绝；谢绝的席位立即邀请下一位', async () => {
    const [coming, staying] = left.letters;
    if (!coming || !staying) throw new Error('nobody was invited');
    const page = await citizen();
    await answers(page, coming, '参加');
    await page.getByText('您已经答复参加').waitFor();
    await seen(page);
    await answers(page, staying, '不能参加', '当天出差在外。');
    await page.getByText('您已经答复不能参加').waitFor();
    const clerk = await staff('zhengban');
    await atInvitations(clerk);
    await clerk.reads(`递补${staying.name}的席位`);
    await meeting.atMeeting(clerk);
    await acts(clerk, '准备就绪');
  });
}

function sitIn(step: Step, { staff, setClock, citizen }: Cast, left: Left): void {
  step('会议当天签到，开会，开始审议', async () => {
    await setClock(`${left.heldOn}T14:20:00+08:00`);
    const clerk = await staff('zhengban');
    await atInvitations(clerk);
    await clerk.follows('签到');
    const name = left.letters[0]?.name ?? '';
    await clerk.page
      .getByRole('row')
      .filter({ hasText: name })
      .getByRole('button', { name: /^签到/ })
      .click();
    await clerk.reads('已到1');
    await setClock(`${left.heldOn}T14:30:00+08:00`);
    const opener = await staff('zhengban');
    await meeting.atMeeting(opener);
    await acts(opener, '宣布开会');
    await acts(opener, `开始${ITEM}`);
  });
  step('会议开始以后，链接不再给材料，只写明已经签到', async () => {
    const page = await citizen();
    await page.goto(left.letters[0]?.path ?? '');
    await page
      .getByText(/签到列席/)
      .first()
      .waitFor();
  });
  step('登记列席意见，散会', async () => {
    const clerk = await staff('zhengban');
    await meeting.atMeeting(clerk);
    await clerk.follows('列席意见');
    const form = clerk.page.getByRole('form', { name: '登记列席意见' });
    const speakers = form.getByLabel('发言人', { exact: true });
    const name = left.letters[0]?.name ?? '';
    await speakers.selectOption(
      await speakers.locator('option').filter({ hasText: name }).first().getAttribute('value'),
    );
    await clerk.fills({ 说了什么: SAID }, form);
    await clerk.presses('登记（Ctrl+Enter）', form);
    await clerk.reads(SAID);
    await seen(clerk.page);
    await meeting.atMeeting(clerk);
    await does(clerk, '结束第1项', { fields: { 审议结果: '原则通过' } });
    await acts(clerk, '宣布散会');
  });
}

function answer(step: Step, { staff, citizen }: Cast, left: Left): void {
  step('承办单位拟答复，写明结果和理由', async () => {
    const clerk = await staff('fagai');
    await clerk.takesUp('答复列席意见');
    await clerk.follows('拟答复');
    const form = clerk.page.getByRole('form', { name: '拟答复' });
    await form.getByLabel('未采纳', { exact: true }).check();
    await clerk.fills({ 未采纳的理由类别: '财力所限', 理由: REASON }, form);
    await clerk.presses('送负责人确认', form);
    await form.waitFor({ state: 'detached' });
  });
  step('单位负责人确认并公布', async () => {
    const lead = await staff('fagai-fuze');
    await lead.takesUp('确认列席意见的答复');
    await acts(lead, '确认并公布1条答复');
  });
  step('公众在决策页面读到意见、结果和理由，只有类别没有姓名', async () => {
    const page = await citizen();
    await meeting.findMeeting(page);
    await page.getByRole('link', { name: meeting.DECISION }).first().click();
    await page.getByText(SAID).first().waitFor();
    await page.getByText(REASON).first().waitFor();
    expect(await page.content()).not.toContain(left.letters[0]?.name);
    await seen(page);
  });
}
