/** 一次听证会，从公告到听证报告（国令713号第十六条至第十八条）: every action at its own desk, by its own person. */
import { describe, expect } from 'vitest';
import { type DrawFile, verifyDraw } from '#server/ground/proof/hearing-draw.ts';
import { type Cast, openCast } from './people/cast.ts';
import type { ReceiptCodes } from './people/citizen.ts';
import { acts, does } from './people/action.ts';
import * as hearing from './people/bus-hearing.ts';
import { handsOver, readHearing, signsUp } from './people/hearing-course.ts';
import { atDesk, brings } from './people/preparation.ts';
import { openPath, type Step } from './running/steps.ts';

const COMERS = ['乔一帆', '沈春耕', '江晚照', '许小满'];
/** Within the consultation on the same draft: what is said at the hearing is entered there too. */
const LEAD_DAYS = 15;
const DRAWN_AFTER = 5;

/** Results that one step leaves for a later one. */
interface Left {
  heldOn: string;
  receipts: ReceiptCodes[];
}

describe('一次听证会，从公告到听证报告', () => {
  const cast = openCast(false);
  const step = openPath();
  const left: Left = { heldOn: '', receipts: [] };
  describe('公告（第十六条）', () => announce(step, cast, left));
  describe('报名、抽取和名单（第十六条）', () => select(step, cast, left));
  describe('材料和举行（第十六条、第十七条）', () => hold(step, cast, left));
  describe('记录和报告（第十七条、第十八条）', () => answer(step, cast));
});

function announce(step: Step, { staff, county, citizen }: Cast, left: Left): void {
  step('公告过的听证会不再举行的，负责人写明原因取消，公众仍然看得到', async () => {
    const lead = await staff('fagai-fuze');
    await hearing.atHearing(lead, hearing.EARLIER);
    await does(lead, '取消听证会', { fields: { 取消的原因: hearing.CANCELLED } });
    const page = await citizen();
    await readHearing(page, hearing.EARLIER);
    await page.getByRole('heading', { name: '本次听证会已经取消' }).waitFor();
    await page.getByText(hearing.CANCELLED).first().waitFor();
  });
  step('承办单位筹备听证会，提交保密审查', async () => {
    const clerk = await staff('fagai');
    left.heldOn = await county().dayAfter(LEAD_DAYS);
    await atDesk(clerk, hearing.DECISION);
    const days = [await county().dayAfter(0), await county().dayAfter(DRAWN_AFTER - 1)] as const;
    await does(clerk, '筹备听证会', hearing.planOf(left.heldOn, ...days));
    await hearing.atHearing(clerk);
    await hearing.sooner(clerk, '提交保密审查');
  });
  step('没有审查通过的，负责人不能公布', async () => {
    const lead = await staff('fagai-fuze');
    await hearing.atHearing(lead);
    await lead.reads('听证会公告正在保密审查');
  });
  step('保密审查通过，负责人公布公告和遴选办法，公众看到时间、地点、席位', async () => {
    const reviewer = await staff('baomi');
    await reviewer.takesUp('审查听证材料', hearing.NAME);
    await acts(reviewer, '听证会公告审查通过');
    const lead = await staff('fagai-fuze');
    await hearing.atHearing(lead);
    await hearing.sooner(lead, '公布听证会公告', true);
    const page = await citizen();
    await readHearing(page, hearing.NAME);
    await page.getByText('公告的全部事项').click();
    for (const text of ['县政务服务中心二楼会议室', '公开报名，随机抽取', '由市交通学会推荐', '旁听席位1个'])
      await page.getByText(text).first().waitFor();
  });
}

function select(step: Step, { staff, county, citizen, setClock }: Cast, left: Left): void {
  step('公众不用脚本报名，当场得到受理编号和查询码；可以撤回', async () => {
    for (const [index, name] of COMERS.entries())
      left.receipts.push(
        await signsUp(await citizen(), hearing.NAME, { name, phone: `0000555020${index}`, as: '听证参加人' }),
      );
    await signsUp(await citizen(), hearing.NAME, { name: '陆听雨', phone: '00005550300', as: '旁听人' });
    await hearing.withdraws(await citizen(), left.receipts.at(-1)!);
  });
  step('报名截止以后公布名册，登记推荐的专家，当场抽取', async () => {
    await setClock(`${await county().dayAfter(DRAWN_AFTER)}T10:00:00+08:00`);
    const clerk = await staff('fagai');
    await hearing.atHearing(clerk);
    await does(clerk, '登记推荐、邀请的参加人', {
      fields: { 方面: '专家学者', 姓名: hearing.EXPERT, '身份、推荐单位': '市交通学会推荐' },
    });
    await acts(clerk, '截止报名，开始遴选');
    await does(clerk, '抽取参加人', { fields: { 现场报出的数字: '507' } });
  });
  step('没有留邮箱的，承办单位逐人电话通知抽取结果，登记谁、怎样通知', async () =>
    hearing.callsOne(await staff('fagai'), COMERS.length - 1),
  );
  step('抽取的结果任何人都能重做一遍', async () => {
    const page = await citizen();
    await readHearing(page, hearing.NAME);
    await page.getByRole('link', { name: '看抽取过程和核验办法' }).click();
    const text = (await page.getByRole('main').innerText()).replaceAll(/\s/g, '');
    const file = await page.request.get(`${page.url()}.json`);
    const drawn = JSON.parse(await file.text()) as DrawFile;
    expect(drawn.pool).toHaveLength(COMERS.length - 1);
    expect(text).toContain(drawn.commitment);
    expect(text).toContain(drawn.poolDigest);
    expect(await verifyDraw(drawn, drawn)).toBe(true);
  });
  step('负责人公布名单，提前的日数少于本县设定的写明理由；公众看到每个人怎样产生', async () => {
    const lead = await staff('fagai-fuze');
    await hearing.atHearing(lead);
    await lead.presses('公布参加人名单');
    await lead.confirms('公布参加人名单');
    await lead.fills({ 仍要办理的理由: '报名截止以后才能抽取，名单已是最早公布。' });
    await acts(lead, '知悉并继续办理');
    const page = await citizen();
    await readHearing(page, hearing.NAME);
    const list = page.getByRole('table', { name: '听证参加人名单' });
    await list.getByText(hearing.EXPERT).waitFor();
    await expect.poll(() => list.getByRole('row').filter({ hasText: '抽取' }).count()).toBe(2);
  });
  step('抽中的人凭受理编号撤回，候补的递补，变更随即公布', async () =>
    hearing.givesUpSeat(await citizen(), county(), left.receipts),
  );
}

function hold(step: Step, { staff, setClock }: Cast, left: Left): void {
  step('材料逐人登记送达，日数随时可见', async () => {
    const clerk = await staff('fagai');
    await atDesk(clerk, hearing.DECISION);
    await brings(clerk, [['其他材料', '送达回证.pdf']]);
    await hearing.atHearing(clerk);
    await handsOver(clerk);
    await clerk.reads(`提前${LEAD_DAYS - DRAWN_AFTER}日`);
    await hearing.sooner(clerk, '材料送达完毕');
  });
  step('会上只用键盘速记发言，会后登记举行', async () => {
    await setClock(`${left.heldOn}T12:00:00+08:00`);
    const clerk = await staff('fagai');
    await hearing.atHearing(clerk);
    await hearing.takesDown(clerk, 1, '县发展改革委 程晚舟', '介绍调价方案和成本监审结论。');
    await hearing.takesDown(clerk, 2, '1', hearing.SAID);
    await hearing.takesDown(clerk, 3, hearing.EXPERT, '里程计价的计费里程由谁核定？');
    await hearing.takesDown(clerk, 5, '县发展改革委 程晚舟', '由交通部门核定后公布。');
    await clerk.reads('已记4段');
    await does(clerk, '登记听证会举行', {
      fields: { 实际开始: '09:00', 实际结束: '11:30', 记录人: '苏晴川' },
    });
  });
}

function answer(step: Step, { staff, citizen }: Cast): void {
  step('整理听证记录，参加人逐个签字，拒绝的写明理由，负责人确认', async () => {
    const clerk = await staff('fagai');
    const form = clerk.page.getByRole('form', { name: '整理听证记录' });
    await form.getByLabel('发言内容').first().waitFor();
    await clerk.presses('整理听证记录', form);
    await form.waitFor({ state: 'detached' });
    await does(clerk, '登记签字');
    await does(clerk, '登记签字');
    await does(clerk, '登记签字', {
      choices: { 签字情况: '拒绝签字' },
      fields: { 拒绝签字的理由: hearing.REFUSAL },
    });
    const lead = await staff('fagai-fuze');
    await hearing.atHearing(lead);
    await acts(lead, '确认听证记录');
  });
  step('会上的意见登记到意见处理，与其他意见一样有受理编号', async () => {
    const clerk = await staff('fagai');
    await hearing.atHearing(clerk);
    await hearing.entersOpinion(clerk, hearing.SAID, '建议修改');
  });
  step('记录经审查公布', async () => hearing.publishes('听证记录', staff));
  step('听证报告写明每项意见的处理和理由，经审查公布', async () => {
    const clerk = await staff('fagai');
    await hearing.atHearing(clerk);
    await does(clerk, '起草听证报告', {
      fields: { 各方意见的归纳: hearing.SUMMARY },
      rows: {
        意见: [
          {
            fields: {
              意见: '一小时内免费换乘',
              内容和理由: '换乘要再付一次钱。',
              是否采纳: '未采纳',
              理由类别: '财力所限',
              处理和理由: hearing.REASON,
            },
          },
        ],
      },
    });
    await hearing.publishes('听证报告', staff);
  });
  step('公众看到记录、谁签了字谁为什么没有签、报告和理由', async () => {
    const page = await citizen();
    await readHearing(page, hearing.NAME);
    for (const text of ['一小时内免费换乘', hearing.REFUSAL, hearing.SUMMARY, hearing.REASON])
      await page.getByText(text).first().waitFor();
  });
}
