/** 一次政府开放日以后: from what was heard on the day to the published report that a visitor reads and judges. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { type Cast, openCast } from './people/cast.ts';
import type { ReceiptCodes } from './people/citizen.ts';
import type { Clerk } from './people/clerk.ts';
import { acts } from './people/action.ts';
import * as after from './people/after-event.ts';
import { flawsOf, misfitsOf } from './running/accessible.ts';
import { openPath, type Step } from './running/steps.ts';

/** Results that one step leaves for a later one. */
interface Left {
  event: after.HeldEvent | null;
  codes: ReceiptCodes | null;
}

describe('一次政府开放日以后', () => {
  const cast = openCast(false);
  const step = openPath();
  const left: Left = { event: null, codes: null };
  describe('当天', () => day(step, cast, left));
  describe('写、审、公布', () => write(step, cast, left));
  describe('公众', () => read(step, cast, left));
});

const eventOf = ({ event }: Left): after.HeldEvent => {
  if (!event) throw new Error('no event');
  return event;
};
const seen = async (page: Page) => expect(await flawsOf(page)).toEqual([]);

async function atReport(clerk: Clerk, left: Left): Promise<void> {
  await clerk.page.goto(`/gongzuotai/kaifang/${eventOf(left).no}/qingkuang`);
  await clerk.sees('heading', `活动情况：${after.TITLE}`);
}

/** Saves, and sees that nothing that was typed is left unsaved. */
async function saves(host: Clerk): Promise<void> {
  const unsaved = host.page.getByText('有没有保存的修改');
  await unsaved.waitFor();
  await host.presses('保存活动情况');
  await unsaved.waitFor({ state: 'detached' });
}

function day(step: Step, { staff, citizen, county, setClock }: Cast, left: Left): void {
  step('有人在手机上报名，活动解读的决策正在征求意见', async () => {
    left.event = await after.aboutDecision(county());
    left.codes = await after.signsUp(await citizen(), eventOf(left).no);
  });
  step('主办人在现场记下听到的意见', async () => {
    await setClock(eventOf(left).during);
    const host = await staff('zhengban');
    await atReport(host, left);
    await host.fills({ 说了什么: after.SAID });
    await host.presses('记下');
    await expect.poll(() => after.heardIn(county(), eventOf(left).id)).toEqual([after.SAID]);
    await seen(host.page);
  });
  step('征求意见的单位当天登记为意见，得到受理编号', async () => {
    const clerk = await staff(eventOf(left).clerk);
    await atReport(clerk, left);
    await clerk.presses('登记为意见');
    const form = clerk.page.getByRole('form', { name: '登记为意见', exact: true });
    await form.getByLabel('态度').selectOption({ label: '建议修改' });
    await clerk.presses('登记为意见', form);
    await clerk.reads(/已登记为意见，受理编号[0-9A-Z]{4}-[0-9A-Z]{4}/);
  });
}

function write(step: Step, { staff, citizen, setClock }: Cast, left: Left): void {
  step('填写活动情况：缺什么写在旁边，照片没有文字说明不能送审', async () => {
    await setClock(eventOf(left).later);
    const host = await staff('zhengban');
    await atReport(host, left);
    await host.reads('送审以前要补齐');
    await host.fills({ 怎样举行: after.SUMMARY, 人数: '18' });
    await host.page.locator('#event-photos').setInputFiles(after.photo());
    await host.page.getByRole('group', { name: '第1张照片' }).waitFor();
    await saves(host);
    await host.presses('提交保密审查');
    await host.page.getByRole('alert').filter({ hasText: '照片没有文字说明' }).waitFor();
  });
  step('补齐以后送审，自己不能审', async () => {
    const host = await staff('zhengban');
    const picture = host.page.getByRole('group', { name: '第1张照片' });
    await picture.getByLabel('图上是什么').fill(after.ALT);
    await picture.getByLabel('可以公开').check();
    await saves(host);
    await acts(host, '提交保密审查');
    await host.reads('活动情况：正在保密审查');
    await expect.poll(() => host.page.getByRole('button', { name: '活动情况审查通过' }).count()).toBe(0);
    const page = await citizen();
    await page.goto(`/kaifang/${eventOf(left).no}`);
    await expect.poll(() => page.getByText(after.SUMMARY).count()).toBe(0);
  });
  step('另一人审查通过，主办人看过全文公布', async () => {
    const reviewer = await staff('baomi');
    await atReport(reviewer, left);
    await reviewer.reads(after.SUMMARY);
    await acts(reviewer, '活动情况审查通过');
    const host = await staff('zhengban');
    await atReport(host, left);
    await host.presses('公布活动情况');
    await host.page.getByRole('dialog').getByText(after.SUMMARY).waitFor();
    await host.confirms('公布活动情况');
    await host.reads('已公布的活动情况');
    await seen(host.page);
  });
}

function read(step: Step, { citizen }: Cast, left: Left): void {
  step('公众在手机上读到情况，照片有文字说明，没有拍摄地点；意见有受理编号', async () => {
    const page = await citizen();
    await page.goto(`/kaifang/${eventOf(left).no}`);
    await page.getByText(after.SUMMARY).waitFor();
    await page.getByText(/受理编号[0-9A-Z]{4}-[0-9A-Z]{4}/).waitFor();
    const picture = page.getByRole('img', { name: after.ALT });
    const answer = await page.request.get((await picture.getAttribute('src')) ?? '');
    expect(after.photo().buffer.includes(after.PLACE)).toBe(true);
    expect((await answer.body()).includes(after.PLACE)).toBe(false);
    expect(await misfitsOf(page)).toEqual([]);
  });
  step('凭回执评价一次，第二次不收', async () => {
    const page = await citizen();
    const codes = left.codes ?? { receiptNo: '', lookupCode: '' };
    await after.judges(page, eventOf(left).no, codes);
    await page.getByText('评价已经收到').waitFor();
    await after.judges(page, eventOf(left).no, codes);
    await page.getByText('凭这张回执已经评价过了').first().waitFor();
    expect(await misfitsOf(page)).toEqual([]);
  });
}
